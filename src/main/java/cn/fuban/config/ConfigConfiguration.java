package cn.fuban.config;

import cn.fuban.FubanSettings;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
}
