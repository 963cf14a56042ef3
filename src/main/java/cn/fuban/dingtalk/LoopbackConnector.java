package cn.fuban.dingtalk;

import com.dingtalk.open.app.stream.network.api.ClientConnectionListener;
import com.dingtalk.open.app.stream.network.api.ConnectOption;
import com.dingtalk.open.app.stream.network.api.EndPointConnection;
import com.dingtalk.open.app.stream.network.api.Protocol;
import com.dingtalk.open.app.stream.network.api.Session;
import com.dingtalk.open.app.stream.network.api.TransportConnector;
import com.dingtalk.open.app.stream.network.api.TransportProtocol;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Connects the official SDK to a DingTalk on this machine without TLS. The SDK finds it by its service file, under the
 * protocol name that it reserves for plain TCP; production endpoints are wss and use the SDK's own connector.
 */
@Protocol(protocol = TransportProtocol.RSOCKET_TCP)
public final class LoopbackConnector implements TransportConnector {
    /** The scheme under which the SDK asks for this connector. */
    static final String SCHEME = "rsocket";

    @Override
    public Session connect(EndPointConnection point, ClientConnectionListener listener, ConnectOption option)
            throws Exception {
        URI endpoint = point.getEndPoint();
        if (!Loopback.is(endpoint.getHost()))
            throw new IOException("Only this machine is spoken to without TLS, not " + endpoint.getHost());
        URI address = URI.create(
                "ws://" + endpoint.getHost() + ":" + endpoint.getPort() + "/connect?ticket=" + point.getConnectionId());
        Duration timeout = Duration.ofMillis(option.getTimeout());
        LoopbackSession session = new LoopbackSession(point.getConnectionId(), listener);
        HttpClient.newBuilder()
                .connectTimeout(timeout)
                .build()
                .newWebSocketBuilder()
                .connectTimeout(timeout)
                .buildAsync(address, session)
                .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return session;
    }
}
