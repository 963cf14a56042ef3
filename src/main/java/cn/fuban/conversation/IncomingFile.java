package cn.fuban.conversation;

import java.util.Locale;
import java.util.Set;

/**
 * A file that a person has sent, before anything of it has been fetched.
 *
 * @param downloadCode by which DingTalk gives it out
 */
public record IncomingFile(String name, String downloadCode) {
    private static final Set<String> TAKEN = Set.of("docx", "xlsx");

    /** What stands behind the last dot, in lower case. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether files of this kind are taken at all. */
    boolean isTaken() {
        return TAKEN.contains(extension());
    }
}
