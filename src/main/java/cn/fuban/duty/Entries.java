package cn.fuban.duty;

import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what a roster says apart: days and people in the order said, also names that nobody has. */
final class Entries {
    private static final Pattern NOISE = Pattern.compile("带班|值班|在岗|轮流|领导|区长|副区长|同志|安排|如下|名单|排班|分别|负责|录入|登记|更新|调整"
            + "|改成|改为|换成|换为|改由|假期|放假|期间|长假|今年|[表班由为是请和及的与还有改换把将节就让给到去了吧:：]");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,4}");
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚" + "卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private final Names names;

    Entries(Names names) {
        this.names = names;
    }

    List<Entry> in(Utterance said, Person speaker, Optional<Block> block) {
        List<Entry> known = new ArrayList<>();
        for (TimeExpression time : said.times()) {
            List<java.time.LocalDate> days = SaidDays.of(time, block);
            if (!SaidDays.namesHoliday(time) && !days.isEmpty())
                known.add(new Entry(time.words().start(), time.words().text(), days, List.of()));
        }
        for (Mention mention : names.in(said.text(), speaker))
            if (!mention.people().isEmpty())
                known.add(new Entry(
                        mention.start(),
                        said.text().substring(mention.start(), mention.end()),
                        List.of(),
                        mention.people()));
        known.sort(Comparator.comparing(Entry::start));
        return withUnknown(said, known);
    }

    /** What stands between is somebody whom the directory does not know. */
    private static List<Entry> withUnknown(Utterance said, List<Entry> known) {
        List<Entry> all = new ArrayList<>();
        int from = 0;
        for (Entry entry : known) {
            all.addAll(unknown(said, from, entry.start()));
            all.add(entry);
            from = Math.max(from, entry.start() + entry.words().length());
        }
        all.addAll(unknown(said, from, said.text().length()));
        return all;
    }

    private static List<Entry> unknown(Utterance said, int from, int to) {
        List<Entry> found = new ArrayList<>();
        int end = Math.min(to, said.text().length());
        if (from >= end) return found;
        String gap = said.text().substring(from, end);
        for (TimeExpression time : said.times()) gap = gap.replace(time.words().text(), ",");
        Matcher words = WORDS.matcher(NOISE.matcher(gap).replaceAll(","));
        while (words.find())
            if (from > 0 || SURNAMES.indexOf(words.group().charAt(0)) >= 0)
                found.add(new Entry(from + words.start(), words.group(), List.of(), List.of()));
        return found;
    }
}
