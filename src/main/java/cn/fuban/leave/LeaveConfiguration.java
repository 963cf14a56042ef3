package cn.fuban.leave;

import cn.fuban.agenda.AgendaSource;
import cn.fuban.agenda.Gatherings;
import cn.fuban.approval.ApprovalDesk;
import cn.fuban.approval.ApprovalOwner;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.directory.Directory;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.DayOfWeek;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeaveConfiguration {
    @Bean
    LeaveReader leaveReader(ConfigFolder folder, WorkCalendar calendar, Directory directory) {
        return LeaveReader.read(folder, calendar, directory);
    }

    @Bean
    LeaveRoutes leaveRoutes(ConfigFolder folder) {
        return LeaveRoutes.read(folder);
    }

    @Bean
    People peopleOfLeave(Directory directory) {
        return new People(directory);
    }

    @Bean
    SpanWords spanWords(ConfigFolder folder, Messages messages, WorkCalendar calendar) {
        List<DayOfWeek> days =
                folder.file("meetings.yaml").child("noMeetingDays").choices("days", DayOfWeek.class);
        return new SpanWords(messages, calendar, days);
    }

    @Bean
    LeaveMessages leaveWords(Messages messages, People people, SpanWords spans, ApprovalDesk approvals) {
        return new LeaveMessages(messages, people, spans, approvals);
    }

    @Bean
    AgendaSource leaveAgenda(LeaveMessages words) {
        return new LeaveAgenda(words);
    }

    @Bean
    Planning leavePlanning(
            LeaveRoutes routes,
            People people,
            List<AgendaSource> agenda,
            WorkCalendar calendar,
            SpanWords spans,
            Messages messages) {
        return new Planning(routes, people, new Guards(people, agenda, calendar, spans, messages));
    }

    @Bean
    InForce leaveInForce(
            LeaveRoutes routes,
            People people,
            LeaveMessages words,
            OfficeHours hours,
            WorkCalendar calendar,
            District district) {
        return new InForce(routes, people, words, new Notices(hours, calendar, district.zone()));
    }

    @Bean
    Filing leaveFiling(Planning planning, People people, LeaveMessages words, InForce inForce, ApprovalDesk approvals) {
        return new Filing(planning, people, words, inForce, approvals);
    }

    @Bean
    ApprovalOwner leaveApprovals(
            Planning planning, People people, LeaveMessages words, InForce inForce, Filing filing) {
        return new LeaveApprovals(planning, people, words, inForce, filing);
    }

    @Bean
    ReminderOwner leaveReminders(LeaveMessages words, District district) {
        return new LeaveReminders(words, district.zone());
    }

    @Bean
    RequestWords requestWords(Messages messages, Planning planning, People people, SpanWords spans) {
        return new RequestWords(messages, planning, people, spans);
    }

    @Bean
    RequestSkill leaveRequestSkill(
            LeaveReader reader,
            People people,
            Gatherings gatherings,
            Planning planning,
            RequestWords words,
            Filing filing) {
        Slots slots = new Slots(reader, people, new Questions(planning), new Meetings(gatherings));
        return new RequestSkill(reader, slots, planning, words, filing);
    }

    @Bean
    Skill leaveLifeSkill(
            LeaveReader reader,
            People people,
            RequestSkill requests,
            WorkCalendar calendar,
            LeaveMessages words,
            Endings endings) {
        return new LifeSkill(reader, new Which(people), new Changes(requests, calendar), endings, words);
    }

    @Bean
    Endings leaveEndings(LeaveMessages words, InForce inForce, ApprovalDesk approvals) {
        return new Endings(words, inForce, approvals);
    }

    @Bean
    Skill leaveEntrySkill(Filing filing, LeaveMessages words) {
        return new EntrySkill(filing, words);
    }

    @Bean
    Skill leaveQuerySkill(LeaveReader reader, People people, LeaveMessages words, ApprovalDesk approvals) {
        return new QuerySkill(
                reader, people, new Whereabouts(people, words), new Register(people, words, approvals), words);
    }
}
