package cn.fuban.directory;

import java.util.List;
import java.util.Optional;

/**
 * How a mayor or vice-mayor is tied to others.
 *
 * @param person the leader
 * @param portfolio the units that the leader is in charge of
 * @param partner who acts for the leader
 * @param liaisonDeputy the office's deputy director who liaises with the leader; none for the mayor
 */
record Leader(Person person, List<Unit> portfolio, Optional<Person> partner, Optional<Person> liaisonDeputy) {}
