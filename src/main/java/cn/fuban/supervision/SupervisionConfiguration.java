package cn.fuban.supervision;

import cn.fuban.agenda.AgendaSource;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Reaction;
import cn.fuban.conversation.Skill;
import cn.fuban.deadline.Until;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.language.Language;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {
    @Bean
    Settings supervisionSettings(ConfigFolder folder) {
        return Settings.read(folder);
    }

    @Bean
    Timing supervisionTiming(Settings settings, WorkCalendar calendar, District district) {
        return new Timing(settings, calendar, district.zone());
    }

    @Bean
    ItemWords itemWords(Messages messages, Timing timing, Directory directory) {
        return new ItemWords(new Phrases(messages, "supervision"), timing, directory);
    }

    @Bean
    Desk supervisionDesk(Settings settings, Timing timing, ItemWords words, Directory directory, OfficeHours hours) {
        Rights rights = new Rights(directory);
        Pushes pushes = new Pushes(timing, new Audience(directory), hours, new ItemCards(words, rights));
        return new Desk(settings, timing, pushes, rights, words, directory);
    }

    @Bean
    DraftReader draftReader(Directory directory, Language language, WorkCalendar calendar, Settings settings) {
        return new DraftReader(new Names(directory), language, new Until(calendar), settings);
    }

    @Bean
    Summarising summarising(Settings settings, ItemWords words, WorkCalendar calendar, OfficeHours hours) {
        return new Summarising(settings, words, calendar, hours);
    }

    @Bean
    ReminderOwner supervisionReminderOwner(Desk desk, ItemWords words) {
        return new SupervisionReminderOwner(desk.pushes(), new Letter(words));
    }

    @Bean
    AgendaSource supervisionAgenda(Desk desk) {
        return new SupervisionAgenda(desk);
    }

    @Bean
    Reaction supervisionOfMeetings(Desk desk) {
        return new MeetingReaction(desk);
    }

    @Bean
    ItemSheet itemSheet(ItemWords words, Language language, WorkCalendar calendar) {
        return new ItemSheet(words, new Names(words.directory()), language, new Until(calendar));
    }

    @Bean
    Skill supervisionSkill(Desk desk, DraftReader reader, Summarising summarising, ItemSheet sheets) {
        Names names = new Names(desk.directory());
        Finder finder = new Finder(desk);
        Assigning assigning = new Assigning(desk, summarising);
        Supervising supervising = new Supervising(
                desk.rights(),
                assigning,
                new Deciding(desk),
                new Urging(desk, names),
                new Changing(desk, reader),
                summarising);
        SettingUp settingUp = new SettingUp(desk, reader, assigning);
        Showing showing = new Showing(desk, names, finder);
        return new SupervisionSkill(
                finder,
                settingUp,
                new UnitSteps(desk, reader),
                supervising,
                showing,
                new Files(desk, sheets, settingUp, showing));
    }
}
