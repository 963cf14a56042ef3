package cn.fuban.store;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A Lua script of this package, run by its digest; Redis that has forgotten it is taught again. */
final class Script {
    private final Redis redis;
    private final String text;
    private final ScriptOutputType output;

    Script(Redis redis, String file, ScriptOutputType output) {
        this.redis = redis;
        this.text = read(file);
        this.output = output;
    }

    Object run(String... arguments) {
        String[] keys = {redis.key("version")};
        String[] all = new String[arguments.length + 1];
        all[0] = redis.key("");
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return redis.<Object>ask(commands -> {
            try {
                return commands.evalsha(commands.digest(text), output, keys, all);
            } catch (RedisNoScriptException e) {
                return commands.eval(text, output, keys, all);
            }
        });
    }

    private static String read(String file) {
        try (InputStream in = Script.class.getResourceAsStream("/redis/" + file)) {
            if (in == null) throw new IllegalStateException("Missing script " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
