package cn.fuban.supervision;

/**
 * Something about an item that somebody has not been told yet.
 *
 * @param item its number
 * @param urgent whether it does not wait for the next morning when something was told today already
 */
record News(int item, Kind kind, boolean urgent) {
    /** What has happened. */
    enum Kind {
        ASSIGNED,
        RETURNED,
        CLOSED,
        EXTENDED,
        DENIED,
        CHANGED,
        /** 提醒, 催办 or 督办单 by somebody's word. */
        URGED,
        /** An extension was asked for. */
        ASKED,
        /** Verification was asked for. */
        SUBMITTED,
        /** The mayor is asked whether an instruction is one. */
        INSTRUCTION,
        /** The mayor has confirmed it. */
        CONFIRMED,
        NOT_CONFIRMED
    }

    /** Whether it is still so. */
    boolean holdsFor(Item current) {
        return switch (kind) {
            case ASSIGNED, URGED -> current.state().isOpen();
            case RETURNED -> current.state() == State.RETURNED;
            case ASKED -> current.schedule().asked().isPresent();
            case SUBMITTED -> current.state() == State.VERIFYING;
            case INSTRUCTION -> current.waitsForTheMayor();
            case NOT_CONFIRMED -> current.state() == State.ESTABLISHED && !current.waitsForTheMayor();
            case CONFIRMED, CLOSED, EXTENDED, DENIED, CHANGED -> true;
        };
    }
}
