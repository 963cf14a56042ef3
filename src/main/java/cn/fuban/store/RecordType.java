package cn.fuban.store;

/**
 * A kind of record: the collection that it is kept in and the Java type that it reads back as.
 *
 * @param name the collection, part of the Redis key; lower case with hyphens, never renamed once in use
 * @param javaType a record that Jackson can write and read
 */
public record RecordType<T>(String name, Class<T> javaType) {}
