package cn.fuban.agenda;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {
    @Bean
    Skill agendaSkill(List<AgendaSource> sources, Messages messages) {
        return new AgendaSkill(sources, messages);
    }
}
