package cn.fuban.leave;

/**
 * What speaks against a plan, in words for whoever plans it.
 *
 * @param stops whether it cannot go on like this; otherwise it is only to be known
 */
record Guard(String words, boolean stops) {}
