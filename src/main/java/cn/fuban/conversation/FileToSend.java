package cn.fuban.conversation;

import java.util.Optional;

/**
 * A file on its way out.
 *
 * @param name with its ending
 * @param mediaId by which DingTalk knows it, once it has been uploaded
 */
public record FileToSend(String name, Optional<String> mediaId) {}
