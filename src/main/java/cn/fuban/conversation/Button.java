package cn.fuban.conversation;

/**
 * A button of a reply: tapping it says {@code sentence} in the person's name. The sentence stands by itself
 * (确认 常务会45), so that an old button cannot mean something else; nothing secret is in it.
 */
public record Button(String label, String sentence) {}
