package cn.fuban.directory;

import java.util.List;

/**
 * A group chat that the bot is in.
 *
 * @param id DingTalk's conversation id
 * @param name as shown in the chat list
 * @param members in the order of the directory
 */
public record Group(String id, String name, List<StaffId> members) {}
