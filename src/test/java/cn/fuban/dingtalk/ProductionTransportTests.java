package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.FubanApplication;
import cn.fuban.SandboxClient;
import cn.fuban.crash.ChildBot;
import cn.fuban.store.TestRedis;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The way that production takes: the SDK's own connector over wss, every call over https, certificates checked. */
class ProductionTransportTests {
    private static final String PASSWORD = "for-this-test";

    @TempDir
    private static Path folder;

    @Test
    void aMessageIsHeardAndAnsweredOverTls() throws Exception {
        Path keys = makeCertificate();
        try (TestRedis redis = new TestRedis(folder);
                ConfigurableApplicationContext sandbox = SpringApplication.run(
                        FubanApplication.class,
                        "--fuban.role=sandbox",
                        "--server.port=0",
                        "--server.ssl.key-store=" + keys,
                        "--server.ssl.key-store-password=" + PASSWORD,
                        "--fuban.data=" + folder,
                        "--fuban.redis.url=" + redis.url(),
                        "--fuban.sandbox.allow-external-redis=true")) {
            int port = Integer.parseInt(String.valueOf(sandbox.getEnvironment().getProperty("local.server.port")));
            SandboxClient dingtalk = SandboxClient.overTls(port, keys, PASSWORD);
            Process bot = ChildBot.start(
                    folder,
                    redis.url(),
                    "https://localhost:" + port,
                    "-Djavax.net.ssl.trustStore=" + keys,
                    "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
            try {
                dingtalk.say("lisiyuan", "菜单");
                assertThat(dingtalk.get("/inbox/lisiyuan?wait=50000").path("messages"))
                        .isNotEmpty();
            } finally {
                bot.destroyForcibly().waitFor();
            }
        }
    }

    private static Path makeCertificate() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "sandbox",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        return keys;
    }
}
