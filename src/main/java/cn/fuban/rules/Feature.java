package cn.fuban.rules;

/** What speaks for one candidate as the one that a question is about. */
enum Feature {
    /** The closest way of asking. */
    QUESTION_MEANING,
    /** The three closest ways of asking, on average. */
    QUESTIONS_MEANING,
    /** The way of asking with most words in common. */
    QUESTION_WORDING,
    /** All ways of asking together. */
    ALL_QUESTIONS_MEANING,
    ALL_QUESTIONS_WORDING,
    SENTENCE_MEANING,
    SENTENCE_WORDING,
    PARAGRAPH_MEANING,
    ARTICLE_WORDING,
    /** How many of the kinds of thing asked for the text holds. */
    HELD,
    /** One for what the rules do not say. */
    SILENT,
    /** One for answers of several articles. */
    TOGETHER,
    /** One for answers of several articles when the question sets two things against each other. */
    CONTRAST
}
