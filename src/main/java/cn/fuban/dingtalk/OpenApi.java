package cn.fuban.dingtalk;

import cn.fuban.conversation.Usage;
import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaUnretryableException;
import java.net.SocketTimeoutException;
import java.util.Objects;

/** Makes calls through the official SDK with a token that is good, and tells what became of them. */
final class OpenApi {
    private static final String BAD_TOKEN = "InvalidAuthentication";

    private final AccessTokens tokens;
    private final Usage usage;

    OpenApi(AccessTokens tokens, Usage usage) {
        this.tokens = tokens;
        this.usage = usage;
    }

    /** One call, given the token. */
    interface Call {
        SendResult with(String token) throws Exception;
    }

    SendResult tried(Call call) {
        String token = "";
        try {
            token = tokens.current();
            SilentRetries.switchOff();
            usage.apiCall();
            SendResult result = call.with(token);
            if (MediaUpload.isBadToken(result)) tokens.reject(token);
            return result;
        } catch (TeaUnretryableException e) {
            return lost(e);
        } catch (TeaException e) {
            if (BAD_TOKEN.equals(e.getCode())) tokens.reject(token);
            return failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lost(e);
        } catch (Exception e) {
            return lost(e);
        }
    }

    /** What DingTalk itself answered: throttling, its own trouble and a stale token pass; the rest does not. */
    private static SendResult failure(TeaException e) {
        String code = String.valueOf(e.getCode());
        int status = Objects.requireNonNullElse(e.getStatusCode(), 0);
        boolean passes = status >= 500
                || status == 429
                || code.equals(BAD_TOKEN)
                || code.contains("QpsLimit")
                || code.contains("QpmLimit")
                || code.contains("too.fast");
        return passes ? new SendResult.Failed(code, false) : new SendResult.Refused(code + " " + e.getMessage());
    }

    private static SendResult lost(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof SocketTimeoutException)) cause = cause.getCause();
        return new SendResult.Failed(cause.toString(), !(cause instanceof java.net.ConnectException));
    }
}
