package cn.fuban.rules;

/** What speaks for or against the best candidate holding the answer at all. */
enum Sign {
    ALWAYS,
    /** How far the best candidate is ahead of the best thing that the rules do not say. */
    AHEAD_OF_SILENCE,
    /** The same as a share of both. */
    SHARE,
    QUESTION_MEANING,
    SENTENCE_MEANING,
    SENTENCE_WORDING,
    /** How much of the question what answers does not speak of, as a share and by weight. */
    UNSPOKEN_SHARE,
    UNSPOKEN_WEIGHT,
    /** How many pairs of characters of the question are known from nowhere. */
    UNHEARD,
    /** A length of time is asked in a unit that the text does not have. */
    NO_SUCH_UNIT,
    NO_TIME,
    NO_NUMBER,
    NO_MONEY,
    NO_SCORE,
    NO_PERSON,
    NO_PENALTY,
    NO_REASON,
    /** A body, post or matter of elsewhere is named that the text does not know. */
    STRANGER,
    /** The question asks how things stand now, not how they are ruled. */
    CURRENT
}
