package cn.fuban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The government office's assistant in DingTalk. */
@SpringBootApplication
public class FubanApplication {
    public static void main(String[] args) {
        SpringApplication.run(FubanApplication.class, args);
    }
}
