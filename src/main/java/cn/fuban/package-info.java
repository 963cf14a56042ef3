/** The application: an index of its modules, nothing else. */
@NullMarked
package cn.fuban;

import org.jspecify.annotations.NullMarked;
