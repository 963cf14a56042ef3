package cn.fuban.conversation;

import java.util.Base64;

/** A file as a skill gets it: fetched, checked for marks of classification, and of the kind that its name says. */
public final class Attachment {
    private final String name;
    private final byte[] bytes;

    Attachment(String name, String base64) {
        this.name = name;
        this.bytes = Base64.getDecoder().decode(base64);
    }

    /** As the sender named it. */
    public String name() {
        return name;
    }

    /** The whole of it, at most ten megabytes. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
