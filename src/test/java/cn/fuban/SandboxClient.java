package cn.fuban;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's control API. */
public final class SandboxClient {
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http;
    private final String base;

    public SandboxClient(int port) {
        this(HttpClient.newHttpClient(), "http://127.0.0.1:" + port);
    }

    private SandboxClient(HttpClient http, String sandbox) {
        this.http = http;
        this.base = sandbox + "/sandbox/api";
    }

    /** Trusts exactly the certificate in this store. */
    public static SandboxClient overTls(int port, Path keys, String password) throws Exception {
        KeyStore store = KeyStore.getInstance(keys.toFile(), password.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return new SandboxClient(HttpClient.newBuilder().sslContext(tls).build(), "https://localhost:" + port);
    }

    /** Says something in direct chat; answers with the message id. */
    public String say(String person, String text) {
        return post("/messages", Map.of("from", person, "text", text, "conversation", "direct", "kind", "text"))
                .path("msgId")
                .asString("");
    }

    /** Says something in a group, mentioning the bot; answers with the message id. */
    public String sayInGroup(String group, String person, String text) {
        return post("/messages", Map.of("from", person, "text", text, "conversation", group, "kind", "text"))
                .path("msgId")
                .asString("");
    }

    /** Says something in direct chat and waits for what comes of it: all new messages on that phone. */
    public List<JsonNode> ask(String person, String text) {
        long before = newest(person);
        say(person, text);
        settle();
        return after(person, before);
    }

    /** The text of the one answer to something said in direct chat. */
    public String answer(String person, String text) {
        List<JsonNode> messages = ask(person, text);
        if (messages.size() != 1) throw new AssertionError("One message in gives one message out, not " + messages);
        return messages.get(0).path("text").asString();
    }

    /** The messages on a phone after this one. */
    public List<JsonNode> after(String person, long seq) {
        List<JsonNode> messages = new ArrayList<>();
        get("/inbox/" + person + "?after=" + seq).path("messages").forEach(messages::add);
        return messages;
    }

    /** The number of the newest message on a phone. */
    public long newest(String person) {
        return after(person, 0).stream()
                .mapToLong(m -> m.path("seq").asLong())
                .max()
                .orElse(0);
    }

    /** Empties everything and starts at this moment. */
    public void resetTo(String moment) {
        post("/clock", Map.of("reset", true, "to", moment));
    }

    public JsonNode post(String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    public JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Ends all faults. */
    public void endFaults() {
        send(HttpRequest.newBuilder(URI.create(base + "/faults")).DELETE());
    }

    public boolean settle() {
        return post("/settle", Map.of()).path("settled").asBoolean();
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(Duration.ofSeconds(90)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) throw new IllegalStateException(response.body());
            return json.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
