package cn.fuban.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody reports to a register.
 *
 * @param parts which of the duty's parts it is about; none where the duty has none, or where none was said
 * @param what as it is kept
 */
record Report(Duty duty, Owner owner, List<LocalDate> days, List<String> parts, String what) {}
