package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.List;

/**
 * Words that, in a question, point to something the rules do not cover unless the text knows them too.
 *
 * @param words bodies, posts and matters, in plain form
 * @param now words that ask how things stand today
 */
record Strangers(List<String> words, List<String> now) {

    static Strangers read(ConfigNode file) {
        return new Strangers(plain(file.texts("strangers")), plain(file.texts("current")));
    }

    /** How many of the words the question has and the text has not. */
    int in(String question, String text) {
        return (int) words.stream()
                .filter(word -> question.contains(word) && !text.contains(word))
                .count();
    }

    boolean asksForNow(String question) {
        return now.stream().anyMatch(question::contains);
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(Plain::of).toList();
    }
}
