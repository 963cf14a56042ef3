package cn.fuban.rules;

import cn.fuban.FubanSettings;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.deadline.DateSource;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {
    @Bean
    RuleBooks ruleBooks(ConfigFolder folder) {
        return new RuleBooksReader(folder).read();
    }

    @Bean
    Library library(RuleBooks books, ConfigFolder folder, FubanSettings settings) {
        return new Library(books, Language.evening(folder), settings.data().resolve("rules"));
    }

    @Bean
    Wording rulesWording(Messages messages) {
        return new Wording(messages);
    }

    @Bean
    Skill rulesSkill(Library library, Wording wording, Directory directory, List<DateSource> dates, Messages messages) {
        Routes routes = new Routes(directory, messages);
        return new RulesSkill(library, wording, new Supplements(routes, dates, wording, messages), messages);
    }

    @Bean
    Skill interpretationSkill(Library library, Wording wording, Messages messages) {
        return new InterpretationSkill(library, wording, messages);
    }

    @Bean
    Skill listsSkill(Wording wording, Messages messages) {
        return new ListsSkill(wording, messages);
    }

    @Bean
    ExpiryWatch expiryWatch(
            RuleBooks books, Directory directory, WorkCalendar calendar, OfficeHours hours, Messages messages) {
        return new ExpiryWatch(books, directory, calendar, hours, messages);
    }
}
