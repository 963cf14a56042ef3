package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a call can fail. */
enum Fault {
    /** Refused with an error of the server; not accepted. */
    SERVER_ERROR("500"),
    /** Refused as too many; not accepted. */
    TOO_MANY("429"),
    /** The connection ends without an answer; not accepted. */
    RESET("reset"),
    /** No answer; not accepted. */
    TIMEOUT_BEFORE("timeout-before"),
    /** Accepted, but the answer is lost. */
    TIMEOUT_AFTER("timeout-after"),
    /** The stream ends instead of a push. */
    CLOSE("close");

    private final String word;

    Fault(String word) {
        this.word = word;
    }

    @JsonValue
    String word() {
        return word;
    }

    static Optional<Fault> named(String word) {
        return Arrays.stream(values()).filter(fault -> fault.word.equals(word)).findFirst();
    }

    static List<Fault> of(Api api) {
        return Arrays.stream(values()).filter(fault -> fault.canStrike(api)).toList();
    }

    boolean canStrike(Api api) {
        return (api == Api.STREAM) == (this == CLOSE);
    }

    @Override
    public String toString() {
        return word;
    }
}
