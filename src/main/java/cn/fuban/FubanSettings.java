package cn.fuban;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps its files.
 *
 * @param config the folder of everything that is about the district, {@code --fuban.config}
 * @param data the folder below which all local state is kept, {@code --fuban.data}
 */
@ConfigurationProperties("fuban")
public record FubanSettings(
        @DefaultValue("bot-config") Path config,
        @DefaultValue("data") Path data) {}
