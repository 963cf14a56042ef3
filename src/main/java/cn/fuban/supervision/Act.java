package cn.fuban.supervision;

/** What somebody wants with supervision. */
enum Act {
    SET_UP,
    ASSIGN,
    /** The mayor: it is an instruction of mine. */
    CONFIRM_INSTRUCTION,
    /** The mayor: it is none. */
    DENY_INSTRUCTION,
    WITHDRAW,
    SIGN,
    REPORT,
    /** 已完成: from a unit it asks for verification, from whoever supervises it closes. */
    DONE,
    VERIFY,
    RETURN,
    ASK_EXTENSION,
    TAKE_BACK_EXTENSION,
    EXTEND,
    DENY_EXTENSION,
    URGE,
    CHANGE,
    SHOW,
    LIST,
    SUMMARY,
    EXPORT
}
