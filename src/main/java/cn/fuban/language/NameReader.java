package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.Optional;

/** Finds people, units, places and articles by the words of {@code language/names.yaml}. */
final class NameReader {
    private final Phrase<Tag> name;

    private NameReader(Phrase<Tag> name) {
        this.name = name;
    }

    static NameReader read(ConfigFolder folder) {
        ConfigNode file = folder.file("language/names.yaml");
        Phrase<?> surname = word(file.text("surnames"));
        Phrase<?> person = any(
                surname.then(word(file.text("titles"))),
                word(file.text("nicknames")).before(surname));
        Phrase<?> unit = word(file.text("units"));
        Phrase<?> article =
                any(both(word("第").maybe().before(Numbers.NUMBER), word("条 条款"), (number, nothing) -> nothing));
        Phrase<?> paragraph = word("第").before(Numbers.NUMBER).then(word("款 项"));
        return new NameReader(any(
                person.as(said -> Tag.PERSON),
                unit.as(said -> Tag.UNIT),
                word(file.text("places")).as(said -> Tag.PLACE),
                authority(file).as(said -> Tag.PLACE),
                article.then(paragraph.maybe()).as(said -> Tag.ARTICLE)));
    }

    /** The longest name that begins here. */
    Optional<Match<Tag>> at(String text, int start) {
        return Numbers.isInside(text, start) ? Optional.empty() : name.longest(text, start);
    }

    /** 省住建厅、市交通运输局、国家发改委、农业农村部: where people go on duty. */
    private static Phrase<?> authority(ConfigNode file) {
        Phrase<?> matter = word(file.text("matters"));
        Phrase<?> level = word(file.text("levels"));
        return any(
                level.before(matter.then(word(file.text("offices")))).as(of -> of),
                matter.then(word("部")).as(ministry -> ministry));
    }
}
