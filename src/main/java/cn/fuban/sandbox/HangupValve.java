package cn.fuban.sandbox;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Gives every request a way to end its connection without an answer, which servlets do not have. */
final class HangupValve extends ValveBase {
    private static final String HANGUP = HangupValve.class.getName();

    HangupValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable hangup = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        request.setAttribute(HANGUP, hangup);
        getNext().invoke(request, response);
    }

    static void hangUp(ServletRequest request) {
        ((Runnable) request.getAttribute(HANGUP)).run();
    }
}
