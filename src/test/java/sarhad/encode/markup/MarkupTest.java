package sarhad.encode.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What is escaped means itself to whoever reads it: here to the JDK's XML parser. */
class MarkupTest {
    private static Element read(String text) throws Exception {
        final String safe = Markup.escaped(text);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader("<a b=\"" + safe + "\">" + safe + "</a>"))).getDocumentElement();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "<script>", "say \"so\"", "]]>", "it's &amp; not &lt;", "سرحد\u200cها", "\uD83C\uDF0D", ""})
    void everyTextComesBackAsItWas(String text) throws Exception {
        assertEquals(text, read(text).getTextContent());
        assertEquals(text, read(text).getAttribute("b"));
    }

    @Test
    void whatXmlCannotWriteIsLeftOut() throws Exception {
        assertEquals("abcdef", read("a\u0001b\u0000c\u001Fd\uFFFEe\uD800f").getTextContent());
        assertEquals("a\tb\nc", Markup.writable("a\tb\nc"));
    }
}
