package cn.fuban.dingtalk;

import cn.fuban.conversation.Inbox;
import com.dingtalk.open.app.api.protocol.CommandExecutor;
import com.dingtalk.open.app.stream.network.api.Context;
import com.dingtalk.open.app.stream.protocol.callback.CallbackResponsePayload;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears taps on cards. They are acknowledged when they are safe in the inbox, within the 2 seconds that DingTalk waits;
 * everything else goes on to the SDK's own executor, which tells its listeners no id of the push.
 */
final class CardCallbacks implements CommandExecutor {
    static final String TOPIC = "/v1.0/card/instances/callback";

    private static final Logger log = LoggerFactory.getLogger(CardCallbacks.class);

    private final CardTapParser parser;
    private final Inbox inbox;
    private final CommandExecutor others;

    CardCallbacks(CardTapParser parser, Inbox inbox, CommandExecutor others) {
        this.parser = parser;
        this.inbox = inbox;
        this.others = others;
    }

    @Override
    public void execute(Context context) {
        if (!TOPIC.equals(context.getRequest().getTopic())) {
            others.execute(context);
            return;
        }
        try {
            inbox.accept(parser.parse(
                    context.getRequest().getMessageId(), context.getRequest().getData()));
        } catch (RuntimeException e) {
            log.warn("A tap on a card could not be taken in: {}", e.toString());
            context.exception(e);
            return;
        }
        CallbackResponsePayload payload = new CallbackResponsePayload();
        payload.setResponse(Map.of());
        context.replay(payload);
    }
}
