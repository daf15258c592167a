package sarhad.encode;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Scripts that bring to pages in a folder what a browser loads for them from a server only: modules and data. */
public final class OfflineScripts {
    /** Citations are many and short: those of a language come together. */
    private static final Pattern TOGETHER = Pattern.compile("^(data/citations/[^/]+)/.*");

    private OfflineScripts() {}

    /**
     * An import map with the modules themselves.
     *
     * @param modules their text by their names in the source
     */
    public static String importMap(Map<String, String> modules) {
        final StringBuilder map = new StringBuilder("{\"imports\":{");
        new TreeMap<>(modules).forEach((name, text) -> {
            if (map.charAt(map.length() - 1) != '{') map.append(',');
            map.append('"').append(Links.specifier(name)).append("\":\"data:text/javascript,").append(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20")).append('"');
        });
        return map.append("}}").toString();
    }

    /** A text as a script writes it. */
    public static String literal(String text) {
        return TextNode.valueOf(text).toString();
    }

    /** The path of the script that brings a file. */
    public static String scriptOf(String path) {
        return "offline/" + TOGETHER.matcher(path).replaceFirst("$1") + ".js";
    }

    /** The part of a script that brings one file. */
    public static String bringing(String path, String text) {
        return "sarhadFiles[" + literal(path) + "]=" + literal(text) + ";\n";
    }
}
