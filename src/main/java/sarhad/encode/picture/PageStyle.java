package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.picture.Style.Paint;
import sarhad.encode.picture.Style.Type;

/** The looks as a style sheet for drawings that stand in a page: the same as in pictures, in the page's own colours and typefaces. */
final class PageStyle {
    /** What the classes of a drawing in a page begin with, lest the page's own styles take hold of them. */
    static final String PREFIX = "s-";
    private static final List<String> PARTIES = List.of("a", "b", "other");

    private PageStyle() {}

    static String of() {
        final StringBuilder css = new StringBuilder(".strip-drawing{fill:none;stroke-linejoin:round}.strip-drawing text,.strip-drawing use{paint-order:stroke}\n");
        for (final Look look : Look.STRIPS) {
            final String selector = "." + PREFIX + look.key();
            css.append(selector).append('{').append(String.join(";", declarations(look.style()))).append("}\n");
            look.style().type().ifPresent(type -> css.append(leftToRight(selector, type)));
            if (isHatch(look.style().fill())) for (final String party : PARTIES) css.append(selector).append(".party-").append(party).append("{fill:url(#hatch-").append(party).append(")}\n");
        }
        return css.toString();
    }

    private static boolean isHatch(Optional<Paint> paint) {
        return paint.filter(p -> p.token().equals(Paint.HATCH)).isPresent();
    }

    private static List<String> declarations(Style style) {
        final List<String> all = new ArrayList<>();
        style.fill().filter(paint -> !paint.token().equals(Paint.HATCH)).ifPresent(paint -> all.add("fill:var(--" + paint.token() + ")"));
        style.fill().filter(paint -> paint.opacity() < 1).ifPresent(paint -> all.add("fill-opacity:" + StyleSheet.decimal(paint.opacity())));
        style.stroke().ifPresent(paint -> {
            all.add("stroke:var(--" + paint.token() + ")");
            all.add("stroke-width:" + StyleSheet.decimal(style.width()));
            if (paint.opacity() < 1) all.add("stroke-opacity:" + StyleSheet.decimal(paint.opacity()));
        });
        if (!style.dash().isEmpty()) all.add("stroke-dasharray:" + style.dash());
        style.type().ifPresent(type -> {
            all.add("font:" + (type.bold() ? "700 " : "") + StyleSheet.decimal(type.size()) + "px var(" + type.face().token + ")");
            if (type.middle()) all.add("text-anchor:middle");
        });
        return all;
    }

    /** Letters that join are neither slanted nor spaced. */
    private static String leftToRight(String selector, Type type) {
        final List<String> all = new ArrayList<>();
        if (type.italic()) all.add("font-style:italic");
        if (type.tracking() > 0) all.add("letter-spacing:" + StyleSheet.decimal(type.tracking()) + "em;text-transform:uppercase");
        return all.isEmpty() ? "" : "[dir=\"ltr\"] " + selector + "{" + String.join(";", all) + "}\n";
    }
}
