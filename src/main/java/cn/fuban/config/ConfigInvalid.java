package cn.fuban.config;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The configuration cannot be used; the message names every problem. */
public final class ConfigInvalid extends RuntimeException {
    private final transient List<Problem> problems;

    ConfigInvalid(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = problems;
    }

    /** All problems by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
