package cn.fuban.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows all problems of the configuration to whoever starts the bot, instead of a stack trace. */
final class ConfigFailureAnalyzer extends AbstractFailureAnalyzer<ConfigInvalid> {
    @Override
    protected FailureAnalysis analyze(Throwable root, ConfigInvalid cause) {
        int count = cause.problems().size();
        return new FailureAnalysis(
                "The configuration has " + count + (count == 1 ? " problem:" : " problems:") + "\n\n"
                        + cause.getMessage(),
                "Correct these lines and start again.",
                cause);
    }
}
