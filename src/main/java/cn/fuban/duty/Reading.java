package cn.fuban.duty;

import cn.fuban.directory.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a message says about the roster of one holiday.
 *
 * @param block empty when it names none
 * @param given who is on duty, by day
 * @param troubles what could not be taken over
 * @param aboutItsDays whether it speaks of days of the holiday
 */
record Reading(Optional<Block> block, Map<LocalDate, Person> given, List<Trouble> troubles, boolean aboutItsDays) {}
