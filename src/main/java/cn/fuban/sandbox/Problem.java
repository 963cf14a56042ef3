package cn.fuban.sandbox;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Says to the caller of the control API, in a sentence, why a call was refused (RFC 9457). */
final class Problem {
    private Problem() {}

    static ResponseEntity<Object> of(HttpStatus status, String detail) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    static ResponseEntity<Object> badRequest(String detail) {
        return of(HttpStatus.BAD_REQUEST, detail);
    }

    static ResponseEntity<Object> notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }

    static ResponseEntity<Object> conflict(String detail) {
        return of(HttpStatus.CONFLICT, detail);
    }
}
