package cn.fuban.conversation;

/**
 * Where a message was said.
 *
 * @param id of a group its open conversation id, of a direct chat the conversation id that DingTalk gave
 */
public record Chat(boolean group, String id) {
    /** The direct chat of this id. */
    public static Chat direct(String id) {
        return new Chat(false, id);
    }
}
