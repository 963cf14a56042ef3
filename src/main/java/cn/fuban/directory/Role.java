package cn.fuban.directory;

import java.util.Locale;

/** What a person is in the rules and to the bot; one person may have several roles. */
public enum Role {
    MAYOR,
    EXECUTIVE_VICE_MAYOR,
    VICE_MAYOR,
    OFFICE_DIRECTOR,
    OFFICE_DEPUTY,
    /** The office's secretaries and whoever else may plan meetings. */
    OPERATOR,
    PERFORMANCE_OFFICE,
    UNIT_HEAD,
    LIAISON,
    STAFF;

    /** The role as it is written in files and interfaces, such as {@code unit-head}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
