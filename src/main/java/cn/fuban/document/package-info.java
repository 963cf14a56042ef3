/** Tables and papers as people exchange them: .xlsx written and read, .docx written. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.fuban.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
