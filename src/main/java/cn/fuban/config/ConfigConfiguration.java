package cn.fuban.config;

import cn.fuban.FubanSettings;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FubanSettings.class)
class ConfigConfiguration {
    @Bean
    ConfigFolder configFolder(FubanSettings settings) {
        return new ConfigFolder(settings.config());
    }

    @Bean
    District district(ConfigFolder folder) {
        return District.read(folder);
    }

    @Bean
    Messages messages(ConfigFolder folder) {
        return new Messages(folder);
    }

    @Bean
    ConfigGate configGate(ConfigFolder folder, List<ConfigCheck> checks) {
        return new ConfigGate(folder, checks);
    }

    /** For {@code scripts/check-config}: a start that ends as soon as the configuration has proved sound. */
    @Bean
    @ConditionalOnBooleanProperty("fuban.check")
    ApplicationRunner checkOnly(ConfigurableApplicationContext context, FubanSettings settings) {
        return arguments -> {
            LoggerFactory.getLogger(ConfigConfiguration.class).info("{} is in order.", settings.config());
            System.exit(SpringApplication.exit(context));
        };
    }
}
