package cn.fuban.standing;

import cn.fuban.store.RecordType;
import java.util.List;

/**
 * What a file holds for the registers, checked and not confirmed yet.
 *
 * @param by the staff id of whoever sent it
 */
record Batch(String by, List<Deed> deeds, List<NormativeDocument> documents) {
    static final RecordType<Batch> TYPE = new RecordType<>("standing-batches", Batch.class);

    Batch {
        deeds = List.copyOf(deeds);
        documents = List.copyOf(documents);
    }

    boolean isEmpty() {
        return deeds.isEmpty() && documents.isEmpty();
    }
}
