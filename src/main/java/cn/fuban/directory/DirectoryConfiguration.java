package cn.fuban.directory;

import cn.fuban.config.ConfigFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    @Bean
    Directory directory(ConfigFolder folder) {
        return Directory.read(folder);
    }

    @Bean
    Names names(Directory directory) {
        return new Names(directory);
    }
}
