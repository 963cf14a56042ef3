package cn.fuban.rules;

/** What speaks for showing a second article beside the one that answers best. */
enum Bond {
    ALWAYS,
    /** How far it is behind the best, in tens. */
    BEHIND,
    /** Its probability for the part of the message that it fits best. */
    SHARE_OF_PART,
    /** How much closer a part of the message is to it than to the best, and another part to the best. */
    LEAD_IN_PART,
    LEFT_IN_PART,
    /** How close that part is to a question for it. */
    MEANING_OF_PART,
    /** One where it is the likeliest article for that part. */
    TOP_OF_PART,
    /** How much of the message it speaks of and the best does not. */
    COVERED,
    /** One where the office knows the two to belong together. */
    RELATED,
    /** One where two things are set against each other. */
    CONTRAST,
    RELATED_IN_CONTRAST,
    /** One where both books are spoken of and it is in the other one. */
    OTHER_BOOK,
    /** One where the message asks for more than one thing. */
    MANY,
    RELATED_IN_MANY,
    /** How many parts the message has. */
    PARTS
}
