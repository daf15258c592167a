package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sarhad.RunningServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.RunningServer;

/** Pictures over real HTTP. */
class PictureRoutesTest {
    private static final String EVENT = "2024-01-16-koh-e-sabz";
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
    }

    private static byte[] drawn(String query) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/picture.png?" + query);
        assertEquals(200, answer.statusCode(), () -> query + ": " + new String(answer.body()));
        assertEquals("image/png", header(answer, "Content-Type"));
        return answer.body();
    }

    private static BufferedImage image(byte[] bytes) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @CsvSource({"lang=en,1200,630", "lang=fa&size=card,1200,630", "lang=ur&size=square,1080,1080", "lang=en&scale=2,2400,1260", "lang=en&size=square&scale=2,2160,2160"})
    void aPictureHasTheSizeThatIsAskedFor(String query, int width, int height) throws Exception {
        final BufferedImage image = image(drawn(query));
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
    }

    @Test
    void anEventsViewIsThePictureOfThatEvent() throws Exception {
        assertArrayEquals(server.send("GET", "/pictures/fa/" + EVENT + ".png").body(), drawn("lang=fa&event=" + EVENT));
        assertArrayEquals(server.send("GET", "/pictures/ur/atlas-square.png").body(), drawn("lang=ur&size=square"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "since=2024-01-16", "until=2024-01-17", "now=2024-01-16T18:00Z", "kind=strike", "actor=iran", "side=PK", "place=derived", "without=l07&event=" + EVENT,
            "measure=62,27;63,28", "layer=", "layer=rivers,provinces", "layer=rivers,border-alternative", "band=50", "view=62,27,7", "view=30,10,3", "view=-179,84,1"})
    void everyPartOfTheStateChangesThePicture(String part) throws Exception {
        final String without = part.contains("event=") ? "lang=en&event=" + EVENT : "lang=en";
        final byte[] changed = drawn("lang=en&" + part);
        assertFalse(Arrays.equals(drawn(without), changed), part);
        assertTrue(image(changed).getWidth() == 1200);
    }

    @Test
    void theClockTellsOtherDaysAndOfAllOfTimeTheSame() throws Exception {
        final String evening = "lang=en&since=2024-01-16T20:00Z&until=2024-01-16T23:00Z";
        assertFalse(Arrays.equals(drawn(evening), drawn(evening + "&clock=Asia/Karachi")));
        assertArrayEquals(drawn("lang=en"), drawn("lang=en&clock=Asia/Karachi"));
    }

    @Test
    void oneStateHasOnePictureHoweverItIsWritten() throws Exception {
        final HttpResponse<byte[]> one = server.send("GET", "/picture.png?lang=en&kind=strike,attack&since=2024-01-16&clock=UTC");
        final HttpResponse<byte[]> other = server.send("GET", "/picture.png?since=2024-01-16T00:00Z&kind=attack,strike&lang=en&size=card&scale=1&layer=rivers");
        assertArrayEquals(one.body(), other.body());
        assertEquals(header(one, "ETag"), header(other, "ETag"));
        assertEquals(304, server.send("GET", "/picture.png?lang=en&kind=strike,attack&since=2024-01-16", "If-None-Match", header(one, "ETag")).statusCode());
        assertTrue(header(one, "Cache-Control").contains("max-age=60"));
        assertEquals("*", header(one, "Access-Control-Allow-Origin"));
        assertEquals(String.valueOf(one.body().length), header(server.send("HEAD", "/picture.png?lang=en&kind=strike,attack&since=2024-01-16"), "Content-Length"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "lang | event=" + EVENT, "lang | lang=xx", "event | lang=en&event=nothing", "thesis | lang=en&thesis=t999", "since | lang=en&since=yesterday",
            "since | lang=en&since=2024-02-30", "until | lang=en&since=2024-01-17&until=2024-01-16", "now | lang=en&now=2024-01-16T25:00Z", "kind | lang=en&kind=strike,war",
            "actor | lang=en&actor=nobody", "side | lang=en&side=XX", "clock | lang=en&clock=Nowhere", "clock | lang=en&since=2024-01-16&clock=", "place | lang=en&place=guessed", "without | lang=en&without=l999", "measure | lang=en&measure=62,27",
            "measure | lang=en&measure=62,27;27,95", "measure | lang=en&measure=62,27;63,28,-1", "layer | lang=en&layer=gold", "band | lang=en&band=7", "view | lang=en&view=62,27",
            "view | lang=en&view=62,27,11", "view | lang=en&view=62,89,5", "size | lang=en&size=huge", "scale | lang=en&scale=100", "q | lang=en&q=strike"})
    void whatCannotBeDrawnIsRefusedByTheNameOfTheParameter(String parameter, String query) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/picture.png?" + query);
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        final JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertEquals(parameter, problem.get("parameter").asText());
        assertFalse(problem.get("allowed").asText().isBlank());
    }

    @Test
    void aServerSaysThatItDraws() throws Exception {
        assertEquals("{\"answers\":[\"measure\",\"picture\"]}", server.text("/site.json"));
    }
}
