package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sarhad.Fixtures;
import sarhad.RunningServer;

/** Whatever is asked, the answer has the right status and a body in one of our two forms; nothing is our fault. */
class OddRequestsTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.of(Fixtures.TINY);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** An answer read off the wire, since a well-behaved client would never ask such things. */
    private record Raw(int status, String head, String body) {}

    private static Raw send(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            final InputStream in = socket.getInputStream();
            final String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            final int end = all.indexOf("\r\n\r\n");
            return new Raw(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
        }
    }

    private static Raw get(String target, String... headers) throws Exception {
        return send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + String.join("", Stream.of(headers).map(h -> h + "\r\n").toList()) + "\r\n");
    }

    private static void isProblem(int status, Raw answer) throws Exception {
        assertEquals(status, answer.status, answer.head);
        assertTrue(answer.head.toLowerCase().contains("content-type: application/problem+json"), answer.head);
        final JsonNode problem = new ObjectMapper().readTree(answer.body);
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("title").asText().isEmpty());
        assertFalse(problem.get("detail").asText().isEmpty());
        assertFalse(answer.body.contains("Exception") || answer.body.contains("\tat "), answer.body);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404", "/es/nothing.html, 404", "/es/index.htm, 404", "/data/, 404", "/assets/../data/events.geojson, 404",
        "/%2e%2e/%2e%2e/etc/passwd, 400", "/..%2f..%2fetc%2fpasswd, 404", "/es/%00, 400", "/es/%zz, 400", "/es/..;/status, 400",
        "//es/, 404", "/es//index.html, 404", "/ES/, 404", "/%65%73/, 200"})
    void addresses(String target, int status) throws Exception {
        final Raw answer = get(target);
        if (status == 200) assertEquals(200, answer.status, answer.head);
        else isProblem(status, answer);
    }

    @Test
    void aQueryOfTenKilobytesIsTooLong() throws Exception {
        isProblem(414, get("/es/?q=" + "a".repeat(10_000)));
    }

    @Test
    void aHeadLongerThanWeReadIsRefused() throws Exception {
        assertEquals(431, get("/es/", "X-Long: " + "a".repeat(60_000)).status);
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "FOO"})
    void otherMethodsAreNotAllowed(String method) throws Exception {
        final Raw answer = send(method + " /es/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        isProblem(405, answer);
        assertTrue(answer.head.contains("Allow: GET, HEAD, OPTIONS"), answer.head);
    }

    @Test
    void optionsSaysWhatIsAllowed() throws Exception {
        final HttpResponse<byte[]> answer = server.send("OPTIONS", "/data/events.geojson");
        assertEquals(204, answer.statusCode());
        assertEquals("GET, HEAD, OPTIONS", answer.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void anAcceptThatRefusesWhatIsThereIsNotAcceptable() throws Exception {
        isProblem(406, get("/es/", "Accept: application/x-nope"));
        isProblem(406, get("/es/", "Accept-Encoding: identity;q=0, deflate"));
    }

    @Test
    void anAcceptThatMakesNoSenseIsNotHeld() throws Exception {
        assertEquals(200, get("/es/", "Accept: ;;;,,q=").status);
    }

    @Test
    void browsersGetTheSameWordsAsAPage() throws Exception {
        final Raw answer = get("/<script>alert(1)</script>", "Accept: text/html");
        assertEquals(400, answer.status);
        final Raw missing = get("/%3Cscript%3Ealert(1)%3C/script%3E", "Accept: text/html");
        assertEquals(404, missing.status);
        assertTrue(missing.body.contains("<h1>Not found</h1>"), missing.body);
        assertFalse(missing.body.contains("<script>"), missing.body);
    }

    static Stream<String> noise() {
        return Stream.of("GARBAGE\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", "GET /es/ HTTP/1.1\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("noise")
    void whatIsNoHttpIsTheClientsFault(String request) throws Exception {
        final int status = send(request).status;
        assertTrue(status == 400 || status == 505, "status " + status);
    }
}
