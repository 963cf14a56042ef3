package cn.fuban.sandbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why the process does not start, instead of a stack trace. */
final class SandboxRefusedAnalyzer extends AbstractFailureAnalyzer<SandboxRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, SandboxRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
