package cn.fuban.rules;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.language.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The books that ship, read once for all tests. */
final class Shipped {
    static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    static final RuleBooks BOOKS = new RuleBooksReader(FOLDER).read();
    static final Edition EDITION = BOOKS.on(LocalDate.MAX);
    static final Wording WORDING = new Wording(new Messages(FOLDER));

    private Shipped() {}

    /** Loaded on first use: it takes a second. */
    static Answers answers() {
        return Loaded.LIBRARY.on(LocalDate.of(2026, 11, 23));
    }

    static Library library() {
        return Loaded.LIBRARY;
    }

    static UnaryOperator<String> normal() {
        return Loaded.NORMAL;
    }

    private static final class Loaded {
        private static final UnaryOperator<String> NORMAL = Language.evening(FOLDER);
        private static final Library LIBRARY = new Library(BOOKS, NORMAL, Path.of("target/rules"));
    }
}
