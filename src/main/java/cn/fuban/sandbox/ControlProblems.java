package cn.fuban.sandbox;

import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** The one place that tells callers of the control API what was wrong with a call that could not even be read. */
@RestControllerAdvice(annotations = ControlApi.class)
@InSandbox
class ControlProblems {
    private static final Logger log = LoggerFactory.getLogger(ControlProblems.class);

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof DatabindException mismatch
                && !mismatch.getPath().isEmpty()) {
            String field = mismatch.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .collect(Collectors.joining("."));
            return Problem.badRequest("“" + field + "”的值类型不对。");
        }
        if (e.getCause() instanceof JacksonException broken && broken.getLocation() != null) {
            return Problem.badRequest("请求内容不是正确的 JSON：第" + broken.getLocation().getLineNr() + "行第"
                    + broken.getLocation().getColumnNr() + "列附近有错。");
        }
        return Problem.badRequest("这个调用要在请求内容里给一个 JSON 对象，用 UTF-8 编码。");
    }

    @ExceptionHandler
    ResponseEntity<Object> noJson(HttpMediaTypeNotSupportedException e) {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请求内容要用 Content-Type：application/json。");
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException e) {
        return Problem.badRequest("“" + e.getName() + "”不能是“" + e.getValue() + "”。");
    }

    @ExceptionHandler
    ResponseEntity<Object> defect(Exception e) {
        String id = UUID.randomUUID().toString();
        log.error("A call of the control API failed, {}", id, e);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "沙箱没有办成，原因在日志里，编号 " + id + "。");
    }
}
