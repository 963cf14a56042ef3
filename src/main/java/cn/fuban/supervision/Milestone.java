package cn.fuban.supervision;

import java.time.LocalDate;

/** Something that has to be reached on the way, by the end of a day. */
record Milestone(String what, LocalDate by) {}
