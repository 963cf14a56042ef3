package cn.fuban.rules;

import cn.fuban.store.RecordType;

/** The last stage at which the office was reminded that a book's term ends, in days before. */
record RemindedOfExpiry(int daysBefore) {
    static final RecordType<RemindedOfExpiry> ALL =
            new RecordType<>("rules-reminded-of-expiry", RemindedOfExpiry.class);
}
