package cn.fuban.rules;

/** A chapter of a rule book, such as 第八章 会议制度. */
record Chapter(int number, String title) {}
