package cn.fuban.sandbox;

/**
 * A message on its way to the bot.
 *
 * @param id the {@code messageId} of its frame, the same however often it is pushed
 */
record Delivery(String id, Fact.Said said) {}
