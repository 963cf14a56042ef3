package cn.fuban.conversation;

import java.util.Base64;
import java.util.Locale;

/**
 * A file for people's phones.
 *
 * @param name with its ending, .xlsx or .docx
 * @param base64 the whole of it
 */
public record OutgoingFile(String name, String base64) {
    /** Well below the 20 megabytes that DingTalk takes. */
    private static final int MOST_BYTES = 5 << 20;

    /**
     * A file of these bytes.
     *
     * @throws IllegalArgumentException if its ending is another or it is larger than five megabytes: a defect
     */
    public static OutgoingFile of(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".xlsx") && !lower.endsWith(".docx"))
            throw new IllegalArgumentException("Only .xlsx and .docx are sent, not " + name);
        if (bytes.length > MOST_BYTES) throw new IllegalArgumentException(name + " has " + bytes.length + " bytes");
        return new OutgoingFile(name, Base64.getEncoder().encodeToString(bytes));
    }
}
