package cn.fuban.rules;

/**
 * A text that questions are compared with.
 *
 * @param candidate the position of what it speaks for
 * @param part the position among its like of that candidate; of a question the sentence that it asks for, or {@link #ANY}
 * @param text in plain form
 */
record Probe(int candidate, int part, Kind kind, String text) {
    static final int ANY = -1;

    /** What the text is of its candidate. */
    enum Kind {
        QUESTION,
        /** All ways of asking for the candidate in one text. */
        QUESTIONS,
        SENTENCE,
        PARAGRAPH,
        /** The article, for the words in common only. */
        ARTICLE;

        /** Whether the text has a vector of its own. */
        boolean isEmbedded() {
            return this == QUESTION || this == SENTENCE || this == PARAGRAPH;
        }
    }
}
