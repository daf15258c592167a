package sarhad.encode.cite;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** BibTeX in UTF-8. Double braces keep a title's capitals, and a name from being divided. */
public final class BibTeX {
    /** What TeX would take for more than itself. */
    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) '\\', "\\textbackslash{}", (int) '{', "\\{", (int) '}', "\\}", (int) '%', "\\%", (int) '&', "\\&",
            (int) '#', "\\#", (int) '_', "\\_", (int) '$', "\\$", (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}");

    private BibTeX() {}

    /** The file. */
    public static byte[] of(Work work) {
        final StringBuilder entry = new StringBuilder("@misc{").append(work.key()).append(",\n");
        field(entry, "title", "{" + escaped(work.title()) + "}");
        field(entry, "editor", String.join(" and ", work.editors().stream().map(editor -> "{" + escaped(editor) + "}").toList()));
        work.container().ifPresent(container -> field(entry, "booktitle", "{" + escaped(container) + "}"));
        field(entry, "publisher", "{" + escaped(work.publisher()) + "}");
        field(entry, "version", work.edition().toString());
        field(entry, "year", String.valueOf(work.edition().getYear()));
        field(entry, "month", String.valueOf(work.edition().getMonthValue()));
        field(entry, "day", String.valueOf(work.edition().getDayOfMonth()));
        field(entry, "language", work.language());
        final Optional<String> url = work.url();
        if (url.isPresent()) field(entry, "url", url.get());
        else field(entry, "note", escaped(work.path()));
        return entry.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escaped(String text) {
        final StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(SPECIAL.getOrDefault(c, Character.toString(c))));
        return escaped.toString();
    }
}
