package cn.fuban.meeting;

import java.time.Instant;

/** Who said when that something is done. */
record Done(String by, Instant at) {}
