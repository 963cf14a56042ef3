package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class LoopbackOnlyTests {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, , 200",
        "127.0.0.1, localhost, http://localhost:8080, 200",
        "0:0:0:0:0:0:0:1, [::1], http://[::1]:8080, 200",
        "127.0.0.1, 127.0.0.1, https://127.0.0.1:8080, 200",
        "192.168.1.7, 127.0.0.1, , 403",
        "127.0.0.1, office.example.org, , 403",
        "127.0.0.1, 127.0.0.1, http://office.example.org, 403",
        "127.0.0.1, 127.0.0.1, null, 403",
        "127.0.0.1, 127.0.0.1, http://not a host, 403"
    })
    void onlyThisMachineUnderItsOwnNamesIsLetIn(String from, String host, String origin, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sandbox/api/people");
        request.setRemoteAddr(from);
        request.setServerName(host);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain behind = new MockFilterChain();

        new LoopbackOnly(new JsonMapper()).doFilter(request, response, behind);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(behind.getRequest() == null).isEqualTo(status == 403);
        assertThat(response.getContentAsString().contains("\"detail\"")).isEqualTo(status == 403);
    }
}
