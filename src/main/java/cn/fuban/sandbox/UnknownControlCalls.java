package cn.fuban.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever else is called below the control API. */
@ControlApi
class UnknownControlCalls {
    @RequestMapping("/**")
    ResponseEntity<Object> unknown(HttpServletRequest request) {
        return Problem.notFound("控制接口里没有 " + request.getMethod() + " " + request.getRequestURI() + " 这个调用。");
    }
}
