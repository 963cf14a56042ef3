package cn.fuban.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything of DingTalk that the sandbox does not play: an error and a log line, never a silent success. */
@DingTalkFace
class UnknownFace {
    private static final Logger log = LoggerFactory.getLogger(UnknownFace.class);

    @RequestMapping({"/v1.0/**", "/v1.1/**", "/v2.0/**"})
    ResponseEntity<Object> unknown(HttpServletRequest request) {
        warn(request);
        return FaceAnswer.refused(
                404,
                new Refusal("InvalidAction.NotFound", "Specified api is not found, please check your url and method."));
    }

    @RequestMapping({"/robot/**", "/topapi/**", "/media/**", "/gettoken", "/user/**"})
    ResponseEntity<Object> unknownLegacy(HttpServletRequest request) {
        warn(request);
        return FaceAnswer.legacy(404, "请求的URI地址不存在");
    }

    private static void warn(HttpServletRequest request) {
        log.error("The sandbox does not play {} {}", request.getMethod(), request.getRequestURI());
    }
}
