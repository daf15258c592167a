package sarhad.encode;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code site.json}: which questions with free parameters are answered here. */
public final class SiteJson {
    private SiteJson() {}

    /** Where a server answers. @param isEmbedded whether it can say how its pages are embedded, which has to be said with its public address */
    public static byte[] served(boolean isEmbedded) {
        return json(isEmbedded ? List.of("measure", "picture", "oembed") : List.of("measure", "picture"));
    }

    /** Where there are only files. */
    public static byte[] published() {
        return json(List.of());
    }

    private static byte[] json(List<String> answers) {
        final ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("answers", ModelJson.strings(answers));
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
