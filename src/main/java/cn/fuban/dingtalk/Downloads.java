package cn.fuban.dingtalk;

import cn.fuban.conversation.FileFetch;
import com.aliyun.dingtalkrobot_1_0.Client;
import com.aliyun.dingtalkrobot_1_0.models.RobotMessageFileDownloadHeaders;
import com.aliyun.dingtalkrobot_1_0.models.RobotMessageFileDownloadRequest;
import com.aliyun.teautil.models.RuntimeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches files that people have sent, in bounded time and memory. */
final class Downloads {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final long LONGEST_SECONDS = 8;

    private final DingTalkSettings settings;
    private final Client client;
    private final OpenApi api;
    private final RuntimeOptions options = new RuntimeOptions();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    Downloads(DingTalkSettings settings, Client client, OpenApi api) {
        this.settings = settings;
        this.client = client;
        this.api = api;
    }

    /** What became of a fetch. */
    sealed interface Fetched {
        /** The whole file. */
        final class Whole implements Fetched {
            final byte[] bytes;

            Whole(byte[] bytes) {
                this.bytes = bytes;
            }
        }

        /** It is larger than what is taken. */
        record TooLarge() implements Fetched {}

        /** DingTalk gives it out no more. */
        record Lost(String reason) implements Fetched {}

        /** Another try may help. */
        record Later(String reason) implements Fetched {}
    }

    Fetched fetch(String downloadCode) throws InterruptedException {
        SendResult answer = api.tried(token -> new SendResult.Sent(client.robotMessageFileDownloadWithOptions(
                        new RobotMessageFileDownloadRequest()
                                .setRobotCode(settings.robotCode())
                                .setDownloadCode(downloadCode),
                        new RobotMessageFileDownloadHeaders().setXAcsDingtalkAccessToken(token),
                        options)
                .getBody()
                .getDownloadUrl()));
        if (answer instanceof SendResult.Failed failed) return new Fetched.Later(failed.reason());
        if (answer instanceof SendResult.Refused refused) return new Fetched.Lost(refused.reason());
        String address = ((SendResult.Sent) answer).receipt();
        URI uri = URI.create(address);
        return accepts(uri) ? download(uri) : new Fetched.Lost("not an address of DingTalk's: " + uri.getHost());
    }

    /** DingTalk's own hosts and those of its storage, or this machine's when DingTalk is played here. */
    private boolean accepts(URI address) {
        String host = String.valueOf(address.getHost());
        if (Loopback.is(settings.apiBase().getHost())) return Loopback.is(host);
        return host.endsWith(".dingtalk.com") || host.endsWith(".aliyuncs.com");
    }

    private Fetched download(URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        CompletableFuture<HttpResponse<InputStream>> response =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            return response.thenApplyAsync(Downloads::read).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            CompletableFuture<Void> unused = response.thenAccept(late -> close(late.body()));
            return new Fetched.Later(String.valueOf(e));
        }
    }

    /** One byte more than is taken tells that there is more. */
    private static Fetched read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            if (response.statusCode() >= 500) return new Fetched.Later("HTTP " + response.statusCode());
            if (response.statusCode() != 200) return new Fetched.Lost("HTTP " + response.statusCode());
            byte[] bytes = body.readNBytes(FileFetch.MOST_BYTES + 1);
            return bytes.length > FileFetch.MOST_BYTES ? new Fetched.TooLarge() : new Fetched.Whole(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
