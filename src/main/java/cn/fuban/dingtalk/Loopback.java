package cn.fuban.dingtalk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses of this machine, the only ones that are spoken to without TLS. */
final class Loopback {
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    private Loopback() {}

    static boolean is(@Nullable String host) {
        return host != null && HOSTS.contains(host);
    }
}
