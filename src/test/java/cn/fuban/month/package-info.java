/** A month in the life of an office, for counting what it costs. */
@NullMarked
package cn.fuban.month;

import org.jspecify.annotations.NullMarked;
