package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import sarhad.RunningServer;

/** What pages tell other sites, as such a site reads it. */
final class Told {
    /** Where the world finds the site. */
    static final String ADDRESS = RunningServer.ADDRESS;
    private static final Pattern META = Pattern.compile("<meta (?:property|name)=\"((?:og|twitter):[^\"]+)\" content=\"([^\"]*)\">");

    private Told() {}

    /** A page that is there. */
    static String page(RunningServer server, String path) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", path);
        assertEquals(200, answer.statusCode(), path);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Its words for other sites, by name; of several of one name all. */
    static Map<String, String> meta(String html) {
        final Map<String, String> found = new HashMap<>();
        META.matcher(html).results().forEach(match -> found.merge(match.group(1), match.group(2), (a, b) -> a + " " + b));
        return found;
    }

    static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    static String text(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }
}
