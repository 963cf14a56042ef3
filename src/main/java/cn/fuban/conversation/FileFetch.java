package cn.fuban.conversation;

/**
 * A message whose file is to be fetched and looked at before the message goes into the inbox.
 *
 * @param attempt 1 for the first try
 */
public record FileFetch(IncomingMessage message, int attempt) {
    /** The stream of files to be fetched, and the group of workers that share it. */
    public static final String STREAM = "files";

    public static final String WORKERS = "fetch";

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 10 << 20;
}
