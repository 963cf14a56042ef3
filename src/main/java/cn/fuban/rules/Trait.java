package cn.fuban.rules;

/** What speaks for one sentence of an article as the one that answers. */
enum Trait {
    MEANING,
    WORDING,
    /** How close it is to the known question that resembles what was asked. */
    KNOWN_QUESTION,
    /** How close what was asked is to a question known to ask for this very sentence. */
    ASKED_FOR,
    /** One when that question is the closest of all that ask for single sentences of the article. */
    ASKED_FOR_MOST,
    /** How many of the kinds of thing asked for it holds. */
    HELD,
    HOLDS_TIME,
    HOLDS_PERSON,
    HOLDS_NUMBER,
    /** One for the first sentence of the article. */
    FIRST
}
