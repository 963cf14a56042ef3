package cn.fuban.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns away whoever is not on this machine, and pages of other sites that a browser on this machine shows.
 *
 * <p>Such a page could otherwise reach the sandbox under a name of its own that resolves to this machine.
 */
@Component
@InSandbox
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackOnly extends OncePerRequestFilter {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final JsonMapper json;

    LoopbackOnly(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        if (local && NAMES.contains(request.getServerName()) && isOwn(request.getHeader("Origin"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(),
                ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "沙箱只在本机使用，地址用 127.0.0.1 或 localhost。"));
    }

    private static boolean isOwn(@Nullable String origin) {
        if (origin == null) {
            return true;
        }
        try {
            return NAMES.contains(String.valueOf(new URI(origin).getHost()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
