package cn.fuban.standing;

import cn.fuban.store.RecordType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A normative document (规范性文件) in the register (work:23, work:24).
 *
 * @param number by which people speak of it: 文件3
 * @param unit the id of the unit that made it
 * @param published when, if that was said
 * @param expires its last day
 * @param filed when it was reported for the record, if it was
 * @param repealed whether it has been repealed
 */
record NormativeDocument(
        int number,
        String title,
        String unit,
        Optional<LocalDate> published,
        LocalDate expires,
        Optional<LocalDate> filed,
        boolean repealed) {
    /** By the number. */
    static final RecordType<NormativeDocument> TYPE = new RecordType<>("normative-documents", NormativeDocument.class);

    String id() {
        return Integer.toString(number);
    }

    NormativeDocument numbered(int other) {
        return new NormativeDocument(other, title, unit, published, expires, filed, repealed);
    }

    NormativeDocument filedOn(LocalDate day) {
        return new NormativeDocument(number, title, unit, published, expires, Optional.of(day), repealed);
    }

    NormativeDocument validUntil(LocalDate day) {
        return new NormativeDocument(number, title, unit, published, day, filed, repealed);
    }

    NormativeDocument asRepealed() {
        return new NormativeDocument(number, title, unit, published, expires, filed, true);
    }
}
