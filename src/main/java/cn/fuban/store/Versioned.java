package cn.fuban.store;

/** A record as stored: the number of the commit that wrote it, and its JSON. */
record Versioned(long version, String json) {
    /** Reads the stored form {@code <version>:<json>}. */
    static Versioned parse(String stored) {
        int colon = stored.indexOf(':');
        return new Versioned(Long.parseLong(stored.substring(0, colon)), stored.substring(colon + 1));
    }
}
