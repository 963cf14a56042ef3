package cn.fuban.rules;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.Utterance;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the past whose rules a question is about: 2019年3月那会儿, 去年, 2018年5月1日当时. */
final class PastDay {
    private static final Pattern THEN = Pattern.compile("当时|那时|那会|那年|那天|按当年|当年|时候的规定|的时候");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年(?:([0-9]{1,2})月)?(?:([0-9]{1,2})[日号])?");
    private static final Pattern SAID = Pattern.compile(
            "(?:20[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}[日号])?|去年|前年)?(?:的?时候的规定|的时候|当时|那时候?|那会儿?|那年|那天|按当年的?|当年的?)[,，]?");
    private static final int LAST_MONTH = 12;
    private static final int LAST_OF_EVERY_MONTH = 28;

    private PastDay() {}

    /** The question without its day in the past, which no rule speaks of. */
    static String without(String question) {
        return THEN.matcher(question).find() ? SAID.matcher(question).replaceAll("") : question;
    }

    /** Empty when the question is about today's rules. Of a year or month without a day it is the end. */
    static Optional<LocalDate> in(Utterance said) {
        if (!THEN.matcher(said.text()).find()) {
            return Optional.empty();
        }
        LocalDate today = said.now().toLocalDate();
        Matcher year = YEAR.matcher(said.text());
        Optional<LocalDate> day = year.find() ? day(year) : said.firstDay().map(Day::date);
        return day.filter(date -> date.isBefore(today));
    }

    private static Optional<LocalDate> day(Matcher year) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.group(1)),
                    year.group(2) == null ? LAST_MONTH : Integer.parseInt(year.group(2)),
                    year.group(3) == null ? LAST_OF_EVERY_MONTH : Integer.parseInt(year.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
