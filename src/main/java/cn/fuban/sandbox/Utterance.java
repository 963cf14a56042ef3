package cn.fuban.sandbox;

/**
 * What a person said, as phones show it among the bot's messages.
 *
 * @param place between the {@code seq} of the bot's message before and that of the next, so never a whole number
 * @param change counted together with those of the bot's messages
 */
record Utterance(double place, long change, Fact.Said said) {}
