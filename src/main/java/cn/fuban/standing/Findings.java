package cn.fuban.standing;

import java.util.ArrayList;
import java.util.List;

/** What was found in a file: its entries, what is wrong with its cells, and how much is in the registers already. */
final class Findings {
    private final List<Deed> deeds = new ArrayList<>();
    private final List<NormativeDocument> documents = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int known;

    void add(Deed deed) {
        deeds.add(deed);
    }

    void add(NormativeDocument document) {
        documents.add(document);
    }

    void wrong(String error) {
        errors.add(error);
    }

    void isKnown() {
        known++;
    }

    int known() {
        return known;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    List<NormativeDocument> documents() {
        return List.copyOf(documents);
    }

    Batch batch(String by) {
        return new Batch(by, deeds, documents);
    }
}
