package sarhad.encode.cite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** CSL-JSON, which every citation processor reads: an array of one item. The date of access is the reader's to add. */
public final class CslJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CslJson() {}

    /** The file. */
    public static byte[] of(Work work) {
        final ObjectNode item = JSON.objectNode().put("id", work.key()).put("type", work.kind() == Work.Kind.ATLAS ? "dataset" : "webpage").put("title", work.title());
        final ArrayNode editors = item.putArray("editor");
        work.editors().forEach(editor -> editors.addObject().put("literal", editor));
        work.container().ifPresent(container -> item.put("container-title", container));
        item.put("publisher", work.publisher()).put("version", work.edition().toString());
        item.putObject("issued").putArray("date-parts").addArray()
                .add(work.edition().getYear()).add(work.edition().getMonthValue()).add(work.edition().getDayOfMonth());
        item.put("language", work.language());
        work.url().ifPresentOrElse(url -> item.put("URL", url), () -> item.put("note", work.path()));
        return JSON.arrayNode().add(item).toString().getBytes(StandardCharsets.UTF_8);
    }
}
