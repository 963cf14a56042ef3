package cn.fuban.rules;

import cn.fuban.FubanSettings;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.language.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {
    @Bean
    RuleBooks ruleBooks(ConfigFolder folder) {
        return new RuleBooksReader(folder).read();
    }

    @Bean
    Skill rulesSkill(RuleBooks books, ConfigFolder folder, FubanSettings settings, Messages messages) {
        Library library =
                new Library(books, Language.evening(folder), settings.data().resolve("rules"));
        return new RulesSkill(library, new Wording(messages), messages);
    }
}
