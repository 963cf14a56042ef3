package cn.fuban.sandbox;

import cn.fuban.FubanSettings;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@InSandbox
@EnableWebSocket
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {
    /** Elapsed real time: tickets, tokens and rates do not follow the sandbox's clock. */
    @Bean
    LongSupplier nanos() {
        return System::nanoTime;
    }

    @Bean
    Journal journal(FubanSettings settings, JsonMapper json, List<Memory> memories) {
        return new Journal(settings.data().resolve("sandbox/journal.jsonl"), json, memories);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> hangup() {
        return factory -> factory.addEngineValves(new HangupValve());
    }

    @Bean
    WebSocketConfigurer sandboxStream(StreamEndpoint endpoint) {
        return (WebSocketHandlerRegistry registry) -> registry.addHandler(endpoint, "/connect")
                .addInterceptors(endpoint)
                .setAllowedOriginPatterns("*");
    }

    @Bean
    WebMvcConfigurer pagesAndChecks(AccessCheck access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(access).addPathPatterns("/v1.0/robot/**", "/v1.0/card/**");
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/").setViewName("forward:/index.html");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/");
                registry.addResourceHandler("/**").addResourceLocations("classpath:/sandbox-page/");
            }
        };
    }
}
