package cn.fuban.rules;

import cn.fuban.store.RecordType;
import java.time.LocalDate;

/** When a person was last told that a book expires soon. */
record ToldOfExpiry(LocalDate on) {
    static final RecordType<ToldOfExpiry> ALL = new RecordType<>("rules-told-of-expiry", ToldOfExpiry.class);
}
