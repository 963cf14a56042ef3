package cn.fuban.supervision;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be done by whom.
 *
 * @param title what it is, as people speak of it
 * @param source the id of the kind of source
 * @param origin the source in words, such as 第45次常务会议
 * @param lead the id of the lead unit (主办)
 * @param others the ids of the co-units (协办)
 * @param leader the staff id of the vice-mayor in charge (decision:23); empty when the lead unit is in no portfolio
 */
record Matter(String title, String source, String origin, String lead, List<String> others, String leader) {
    Matter {
        String first = lead;
        others = others.stream().filter(unit -> !unit.equals(first)).distinct().toList();
    }

    boolean isOf(String unit) {
        return lead.equals(unit) || others.contains(unit);
    }

    /** The lead unit first. */
    List<String> units() {
        List<String> all = new ArrayList<>(List.of(lead));
        all.addAll(others);
        return all;
    }
}
