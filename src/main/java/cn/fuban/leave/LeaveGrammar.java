package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Sounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The readers of the single things that a sentence about absence can say, with the vocabulary of the office. */
record LeaveGrammar(
        KindReader kinds,
        TimesReader times,
        DestinationReader destinations,
        ReasonReader reasons,
        ApplicantReader applicants,
        MeetingLeaveReader meetings,
        PersonFinder people,
        LeaveWords words) {

    static LeaveGrammar read(ConfigFolder folder, Directory directory) {
        LeaveWords words = LeaveWords.read(folder);
        for (String line : List.of("goesHome", "daysOff", "retro", "celebrates"))
            words.line(line); // so that one is missed at the start
        Set<String> names = directory.people().stream().map(Person::name).collect(Collectors.toSet());
        ConfigNode known = folder.file("language/names.yaml");
        List<String> surnames = LeaveWords.line(known, "surnames");
        PersonFinder people = new PersonFinder(words, surnames, names);
        return new LeaveGrammar(
                new KindReader(words),
                new TimesReader(words),
                new DestinationReader(words, LeaveWords.line(known, "places"), new Sounds()),
                new ReasonReader(words),
                new ApplicantReader(words, people),
                new MeetingLeaveReader(words, people),
                people,
                words);
    }

    List<String> goesHome() {
        return words.line("goesHome");
    }

    List<String> daysOff() {
        return words.line("daysOff");
    }

    List<String> celebrates() {
        return words.line("celebrates");
    }

    List<String> retro() {
        return words.line("retro");
    }
}
