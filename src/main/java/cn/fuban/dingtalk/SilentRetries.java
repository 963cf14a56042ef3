package cn.fuban.dingtalk;

import com.aliyun.tea.okhttp.ClientHelper;

/**
 * When a connection breaks, the HTTP client below the OpenAPI SDK sends the request once more by itself. The SDK's bodies
 * can be read only once, so what it then sends is empty, DingTalk refuses it for good, and the message is lost.
 */
final class SilentRetries {
    private SilentRetries() {}

    /** Switches them off in all clients that the SDK has made so far; it makes one with the first call. */
    static void switchOff() {
        ClientHelper.clients.replaceAll((key, client) -> client.retryOnConnectionFailure()
                ? client.newBuilder().retryOnConnectionFailure(false).build()
                : client);
    }
}
