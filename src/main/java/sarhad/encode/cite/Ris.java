package sarhad.encode.cite;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** RIS, which EndNote and its kin read: a tag, two spaces, a hyphen, a space, the value; lines end in CR LF. */
public final class Ris {
    private Ris() {}

    /** The file. */
    public static byte[] of(Work work) {
        final StringBuilder lines = new StringBuilder();
        line(lines, "TY", work.kind() == Work.Kind.ATLAS ? "DATA" : "ELEC");
        line(lines, "ID", work.key());
        line(lines, "TI", work.title());
        work.editors().forEach(editor -> line(lines, "ED", name(editor)));
        work.container().ifPresent(container -> line(lines, "T2", container));
        line(lines, "PB", work.publisher());
        line(lines, "PY", String.valueOf(work.edition().getYear()));
        line(lines, "DA", work.edition().toString().replace('-', '/') + "/");
        line(lines, "ET", work.edition().toString());
        line(lines, "LA", work.language());
        final Optional<String> url = work.url();
        line(lines, url.isPresent() ? "UR" : "N1", work.place());
        line(lines, "ER", "");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A comma would divide a name into last and first. */
    private static String name(String editor) {
        return editor.replace(",", "");
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append("\r\n");
    }
}
