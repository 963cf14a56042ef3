package cn.fuban.standing;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Unit;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code duty/standing.yaml}. */
final class StandingFile {
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{2})-(\\d{2})");

    private final Map<String, Unit> units;
    private final Set<String> ids = new HashSet<>();

    private StandingFile(Directory directory) {
        units = directory.units().stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), Function.identity()));
    }

    static List<Duty> read(ConfigFolder folder, Directory directory) {
        StandingFile file = new StandingFile(directory);
        return folder.file("duty/standing.yaml").list("duties").stream()
                .map(file::duty)
                .toList();
    }

    private Duty duty(ConfigNode node) {
        String id = node.text("id");
        if (!ids.add(id)) node.problem("id", "\"" + id + "\" is used twice; give each duty an id of its own");
        if (!id.matches("[a-z0-9-]*")) node.problem("id", "\"" + id + "\" must be of a-z, 0-9 and '-' only");
        Measure measure = measure(node);
        return new Duty(id, node.text("name"), rule(node), owes(node), measure, speech(node), checks(node, measure));
    }

    private static Rule rule(ConfigNode node) {
        String article = node.text("article");
        if (!article.matches("[a-z]+:[0-9]+"))
            node.problem("article", "\"" + article + "\" is no article; write one such as work:31");
        return new Rule(article, node.text("citation"), node.flag("soft"));
    }

    private Owes owes(ConfigNode node) {
        Owes.Group group = node.choice("owes", Owes.Group.class);
        Optional<Unit> unit = group == Owes.Group.UNIT ? node.reference("unit", units) : Optional.empty();
        return new Owes(group, unit);
    }

    private static Measure measure(ConfigNode node) {
        int least = node.has("least") ? node.integer("least") : 0;
        int most = node.has("most") ? node.integer("most") : 0;
        if (least < 0 || most < 0 || least + most == 0)
            node.problem("count", "write how much there must be (\"least\") or may be (\"most\"), above 0");
        return new Measure(node.choice("count", Measure.Count.class), least, most, node.texts("parts"));
    }

    private static Speech speech(ConfigNode node) {
        List<String> said = node.texts("said");
        if (said.isEmpty()) node.problem("said", "write at least one word by which people speak of it");
        return new Speech(said, node.text("todo"));
    }

    private static List<Check> checks(ConfigNode node, Measure measure) {
        List<Check> checks = new ArrayList<>();
        for (ConfigNode check : node.list("checks")) {
            String part = check.optionalText("part").orElse("");
            if (!part.isEmpty() && !measure.parts().contains(part))
                check.problem("part", "\"" + part + "\" is none of the parts; there are: " + measure.parts());
            int least = check.has("least") ? check.integer("least") : 1;
            monthDay(check, check.text("on")).ifPresent(on -> checks.add(new Check(on, least, part)));
        }
        return checks;
    }

    /** A day of the year such as 09-30; reported where it is none. */
    static Optional<MonthDay> monthDay(ConfigNode place, String text) {
        Matcher matcher = MONTH_DAY.matcher(text);
        try {
            if (matcher.matches())
                return Optional.of(MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            // reported below
        }
        place.problem("\"" + text + "\" does not fit here; write month and day such as \"09-30\"");
        return Optional.empty();
    }
}
