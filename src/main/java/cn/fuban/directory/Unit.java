package cn.fuban.directory;

import java.util.List;

/**
 * A body of the district government.
 *
 * @param id short and ASCII
 * @param name the full name
 * @param aliases the other names that people use, the shortest usual one first
 * @param kind what sort of body it is
 */
public record Unit(UnitId id, String name, List<String> aliases, Kind kind) {

    /** What sort of body a unit is. */
    public enum Kind {
        /** The mayor and the vice-mayors; has no head and belongs to no portfolio. */
        GOVERNMENT,
        OFFICE,
        DEPARTMENT,
        TOWN,
        STREET
    }

    /** The name that people use: the first alias, or else the full name. */
    public String shortName() {
        return aliases.isEmpty() ? name : aliases.get(0);
    }
}
