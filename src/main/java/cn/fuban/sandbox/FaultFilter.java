package cn.fuban.sandbox;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** Lets calls of DingTalk fail as they were told to. */
@Component
@InSandbox
class FaultFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(FaultFilter.class);

    private final Journal journal;
    private final Faults faults;
    private final SandboxSettings settings;
    private final JsonMapper json;

    FaultFilter(Journal journal, Faults faults, SandboxSettings settings, JsonMapper json) {
        this.journal = journal;
        this.faults = faults;
        this.settings = settings;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Api> api = Api.of(request.getMethod(), request.getRequestURI());
        Optional<Fault> fault = api.flatMap(this::strike);
        if (fault.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        log.info("A fault strikes {}: {}", api.orElseThrow(), fault.get());
        switch (fault.get()) {
            case SERVER_ERROR -> refuse(request, response, 500, new Refusal("system.error", "系统错误"), -1);
            case TOO_MANY ->
                refuse(
                        request,
                        response,
                        429,
                        new Refusal("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用调用该接口的次数超过了每秒的上限"),
                        410100);
            case RESET -> HangupValve.hangUp(request);
            case TIMEOUT_AFTER -> {
                chain.doFilter(request, new ContentCachingResponseWrapper(response));
                keepSilent(request);
            }
            default -> keepSilent(request);
        }
    }

    private Optional<Fault> strike(Api api) {
        return journal.recordIf(() -> faults.next(api).map(fault -> new Fact.FaultStruck(api, fault)))
                .map(Fact.FaultStruck::fault);
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, Refusal refusal, int legacyCode)
            throws IOException {
        boolean legacy = request.getRequestURI().startsWith("/robot/");
        Map<String, Object> body =
                legacy ? Map.of("errcode", legacyCode, "errmsg", refusal.message()) : FaceAnswer.body(refusal);
        response.setStatus(status);
        response.setContentType(FaceAnswer.JSON.toString());
        json.writeValue(response.getOutputStream(), body);
    }

    /** Leaves the caller without an answer, and hangs up when it should long have given up. */
    private void keepSilent(HttpServletRequest request) {
        AsyncContext silence = request.startAsync();
        silence.setTimeout(settings.silence().toMillis());
        silence.addListener(new AsyncListener() {
            @Override
            public void onTimeout(AsyncEvent event) {
                HangupValve.hangUp(request);
                silence.complete();
            }

            @Override
            public void onComplete(AsyncEvent event) {}

            @Override
            public void onError(AsyncEvent event) {}

            @Override
            public void onStartAsync(AsyncEvent event) {}
        });
    }
}
