package cn.fuban.reminder;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import java.time.Instant;

/**
 * What is to be said about one reminder.
 *
 * @param until the moment that it is about; of several things the one that ends first is said first
 * @param words the text begins with its own headline, so that it can stand among others
 * @param effects what the owner keeps with it, such as that the person has been told; no reply
 * @param about a short name, such as 常务会45 材料, by which the person can have it said again later; empty when there is
 *     nothing to put off
 */
public record Saying(Instant until, Reply words, Outcome effects, String about) {
    /** Something that cannot be put off. */
    public Saying(Instant until, Reply words, Outcome effects) {
        this(until, words, effects, "");
    }
}
