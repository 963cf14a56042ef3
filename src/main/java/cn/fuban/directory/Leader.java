package cn.fuban.directory;

import java.util.List;

/**
 * How a mayor or vice-mayor is tied to others.
 *
 * @param id the leader
 * @param portfolio the units that the leader is in charge of
 * @param partner who acts for the leader
 * @param liaisonDeputy the office's deputy director who liaises with the leader
 */
record Leader(StaffId id, List<UnitId> portfolio, StaffId partner, StaffId liaisonDeputy) {}
