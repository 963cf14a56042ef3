/** The bot killed at every exchange with Redis and with DingTalk. */
@NullMarked
package cn.fuban.crash;

import org.jspecify.annotations.NullMarked;
