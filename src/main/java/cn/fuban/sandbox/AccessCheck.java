package cn.fuban.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** Stands before every call that needs an access token. */
@Component
@InSandbox
class AccessCheck implements HandlerInterceptor {
    private final AccessTokens tokens;
    private final CallRate rate;
    private final JsonMapper json;

    AccessCheck(AccessTokens tokens, CallRate rate, JsonMapper json) {
        this.tokens = tokens;
        this.rate = rate;
        this.json = json;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String token = Optional.ofNullable(request.getHeader("x-acs-dingtalk-access-token"))
                .orElse("");
        if (!tokens.isGood(token)) {
            return refuse(response, 400, new Refusal("InvalidAuthentication", "不合法的access_token"));
        }
        if (!rate.lets(request.getMethod() + request.getRequestURI())) {
            return refuse(
                    response, 403, new Refusal("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用调用该接口的次数超过了每秒的上限"));
        }
        return true;
    }

    private boolean refuse(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        response.setStatus(status);
        response.setContentType(FaceAnswer.JSON.toString());
        json.writeValue(response.getOutputStream(), FaceAnswer.body(refusal));
        return false;
    }
}
