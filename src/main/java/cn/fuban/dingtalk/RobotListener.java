package cn.fuban.dingtalk;

import cn.fuban.conversation.Inbox;
import com.dingtalk.open.app.api.callback.OpenDingTalkCallbackListener;
import java.util.Map;

/**
 * Hears robot messages. Returning is the acknowledgement, so it returns when the message is safe in the inbox and not
 * before; an exception makes the SDK answer with an error, and DingTalk pushes the message again.
 */
// the SDK finds the type of the request by reflection on this very declaration
final class RobotListener implements OpenDingTalkCallbackListener<Map<String, Object>, Map<String, Object>> {
    private static final long serialVersionUID = 1L;

    private final transient RobotMessageParser parser;
    private final transient Inbox inbox;

    RobotListener(RobotMessageParser parser, Inbox inbox) {
        this.parser = parser;
        this.inbox = inbox;
    }

    @Override
    public Map<String, Object> execute(Map<String, Object> body) {
        inbox.accept(parser.parse(body));
        return Map.of();
    }
}
