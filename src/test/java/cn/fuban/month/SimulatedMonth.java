package cn.fuban.month;

import cn.fuban.FubanApplication;
import cn.fuban.SandboxClient;
import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** October 2026 in an office of a real size, holiday and make-up Saturday included: scripts/simulate-month. */
public final class SimulatedMonth {
    private static final PrintStream OUT = System.out;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final String OFFICE = "lisiyuan";
    private static final int TOPICS = 12;
    private static final int LEAVES = 60;
    private static final int SUPERVISED = 80;
    private static final List<LocalDate> MEETINGS =
            List.of(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 30));

    private static final List<String> QUESTIONS =
            List.of("征求意见几天内要回", "外出两天找谁批", "议题材料要附哪些", "我的事", "下次常务会材料哪天交", "今天往后5个工作日是哪天", "工作规则83条", "最近有什么会");

    private final SandboxClient dingtalk;
    private final List<String> people = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Random random = new Random(20_211_221);
    private final WorkCalendar calendar = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));
    private final Map<Integer, Integer> leads = new HashMap<>();
    private final SimulatedLeaves leaves = new SimulatedLeaves(this::answer, calendar);
    private int pushes;
    private int set;
    private int asked;
    private int assigned;
    private int held;

    private SimulatedMonth(SandboxClient dingtalk) {
        this.dingtalk = dingtalk;
    }

    /** @param args the folder of the build */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "month").toAbsolutePath();
        try (ConfigurableApplicationContext office = SpringApplication.run(
                FubanApplication.class, "--server.port=0", "--fuban.data=" + folder, "--logging.level.root=ERROR")) {
            int port = Integer.parseInt(String.valueOf(office.getEnvironment().getProperty("local.server.port")));
            if (!new SimulatedMonth(new SandboxClient(port)).run()) System.exit(1);
        }
    }

    private boolean run() {
        dingtalk.resetTo("2026-09-28T09:00:00+08:00");
        for (JsonNode person : dingtalk.get("/people")) {
            people.add(person.path("userId").asString());
            leaves.know(person.path("name").asString(), person.path("userId").asString());
            if (!has(person, "unit-head")) continue;
            heads.add(person.path("userId").asString());
            units.add(person.path("unit").asString());
        }
        int number = 44;
        for (LocalDate day = LocalDate.of(2026, 9, 28); !day.isAfter(LAST); day = day.plusDays(1)) {
            if (!calendar.isWorkday(day)) continue;
            int workday = calendar.between(FIRST, day).stream()
                    .mapToInt(d -> d.isWorkday() ? 1 : 0)
                    .sum();
            move(day, "10:00");
            plan(day, number);
            leaves.back(day);
            ordinary(day, workday);
            move(day, "15:30");
            leaves.decide();
            number += hold(day, number + 1) ? 1 : 0;
        }
        move(LAST, "20:00");
        OUT.printf(
                Locale.ROOT,
                "%d meetings held, %d requests for leave registered and decided, %d supervision items assigned%n",
                held,
                leaves.decided(),
                assigned);
        boolean whole = held == MEETINGS.size() && leaves.decided() == LEAVES && assigned >= SUPERVISED;
        return new MonthTable(dingtalk.get("/sends"), people, calendar, FIRST, LAST).print(OUT, pushes) && whole;
    }

    /** A meeting is planned six working days before. */
    private void plan(LocalDate day, int last) {
        int number = last;
        for (LocalDate meeting : MEETINGS)
            if (calendar.workdaysBefore(meeting, 6).target().equals(day)) {
                number++;
                int month = meeting.getMonthValue();
                say(OFFICE, month + "月" + meeting.getDayOfMonth() + "日上午9点在第一会议室开常务会");
                say(OFFICE, "确认");
            }
    }

    /** It ends, four units get documents to sign and one a report to make; most do it, some late. */
    private boolean hold(LocalDate day, int number) {
        if (!MEETINGS.contains(day)) return false;
        if (answer(OFFICE, "散会").contains("散会")) held++;
        int at = number * 5 % (units.size() - 5);
        say(OFFICE, "送签：" + String.join("、", units.subList(at, at + 3)) + "；报区委：" + units.get(at + 3));
        say(OFFICE, "确认");
        for (int i = 0; i < 4; i++) say(heads.get(at + i), i < 3 ? "文件已送签" : "已报区委");
        for (int topic = 0; topic < TOPICS; topic++) say(heads.get((at + topic) % heads.size()), "下次常务会议题哪天截止");
        say(OFFICE, "纪要初稿好了");
        supervise(day);
        return true;
    }

    /** What was decided becomes supervision, a third of the month's items at each meeting. */
    private void supervise(LocalDate day) {
        for (int n = 0; n < SUPERVISED / MEETINGS.size() + 1; n++) {
            int unit = random.nextInt(units.size());
            set++;
            LocalDate until =
                    calendar.workdaysAfter(day, 5 + random.nextInt(20)).target();
            String date = until.getMonthValue() + "月" + until.getDayOfMonth() + "日";
            say(OFFICE, "立项督办：" + units.get(unit) + "片区道路整治，" + units.get(unit) + "牵头，" + date + "前完成");
            if (answer(OFFICE, "确认").contains("已交办")) assigned++;
            say(heads.get(unit), "督办" + set + " 收到");
            leads.put(set, unit);
        }
    }

    /** What is asked on any day, and the day's share of leave and of progress. */
    private void ordinary(LocalDate day, int workday) {
        for (int n = 0; n < 14; n++) say(anybody(), QUESTIONS.get(random.nextInt(QUESTIONS.size())));
        if (workday < 1) return;
        for (int n = 0; n < share(LEAVES, workday); n++) leaves.ask(day, heads.get(asked++ % heads.size()));
        for (int n = 0; n < share(SUPERVISED, workday) && set > 0; n++) {
            int item = 1 + random.nextInt(set);
            String done = random.nextInt(3) == 0 ? " 已完成，请核查" : " 方案初稿已完成，进度60%";
            say(heads.get(Objects.requireNonNull(leads.get(item))), "督办" + item + done);
        }
    }

    /** So many of a month's things fall to this working day. */
    private int share(int all, int workday) {
        int days = (int) calendar.between(FIRST, LAST).stream()
                .filter(day -> day.isWorkday())
                .count();
        return all * workday / days - all * (workday - 1) / days;
    }

    private String anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private void say(String who, String text) {
        answer(who, text);
    }

    private String answer(String who, String text) {
        pushes++;
        return dingtalk.ask(who, text).stream()
                .map(message -> message.path("text").asString())
                .collect(Collectors.joining("\n"));
    }

    private void move(LocalDate day, String time) {
        dingtalk.post("/clock", Map.of("to", day + "T" + time + ":00+08:00"));
    }

    private static boolean has(JsonNode person, String role) {
        for (JsonNode own : person.path("roles")) if (own.asString().equals(role)) return true;
        return false;
    }
}
