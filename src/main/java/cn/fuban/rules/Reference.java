package cn.fuban.rules;

import java.util.List;
import java.util.Optional;

/**
 * A place in the books that a message names by number.
 *
 * @param book the book named, if any
 * @param articles the numbers of the articles, in the order said
 * @param chapter the number of the chapter, where one is named instead
 * @param alone whether the message says nothing else: the place is to be shown
 */
record Reference(
        Optional<Book> book,
        List<Integer> articles,
        Optional<Integer> chapter,
        Optional<Integer> paragraph,
        Optional<Integer> item,
        boolean alone) {}
