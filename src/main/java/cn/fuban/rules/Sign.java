package cn.fuban.rules;

/** What speaks for or against the best candidate holding the answer at all. */
enum Sign {
    ALWAYS,
    /** How far the best candidate is ahead of the best thing that the rules do not say. */
    AHEAD_OF_SILENCE,
    /** The same as a share of both. */
    SHARE,
    QUESTION_MEANING,
    QUESTIONS_MEANING,
    QUESTION_WORDING,
    /** The closest way of asking for what the rules do not say. */
    SILENCE_MEANING,
    SILENCE_WORDING,
    SENTENCE_MEANING,
    SENTENCE_WORDING,
    /** How much of the question what answers does not speak of, as a share and by weight. */
    UNSPOKEN_SHARE,
    UNSPOKEN_WEIGHT,
    /** How many pairs of characters of the question are known from nowhere. */
    UNHEARD,
    /** The same share again where the question is very short, so that one new word is much of it. */
    UNSPOKEN_IN_FEW,
    /** It is asked how long or how many in a unit that the text does not have. */
    NO_SUCH_UNIT,
    /** The same for what would be quoted of it. */
    NO_SUCH_UNIT_SHOWN,
    NO_TIME_SHOWN,
    NO_NUMBER_SHOWN,
    NO_PERSON_SHOWN,
    /** How many of the kinds of thing asked for, of those that are easily told, would be quoted. */
    HELD_SHOWN,
    /** What would be quoted allows or forbids, in so many words, what leave is asked for. */
    DECIDED,
    /** A place is asked for. */
    PLACE,
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
