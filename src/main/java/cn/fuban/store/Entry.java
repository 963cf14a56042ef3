package cn.fuban.store;

/**
 * One entry of a stream.
 *
 * @param stream the stream's short name
 * @param id Redis' id of the entry
 * @param group the consumer group it was read through, or empty when the stream is read by its lane's holder alone
 * @param payload JSON
 * @param deliveries how often the entry has been handed to a worker, this time included; 1 for a first reading
 */
public record Entry(String stream, String id, String group, String payload, long deliveries) {}
