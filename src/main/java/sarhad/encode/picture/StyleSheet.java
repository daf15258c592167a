package sarhad.encode.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sarhad.encode.picture.Style.Face;
import sarhad.encode.picture.Style.Paint;
import sarhad.encode.picture.Style.Type;

/**
 * The looks as a style sheet within an SVG picture. Colours are written out, by day and by night, since not every program
 * that shows pictures knows custom properties.
 */
final class StyleSheet {
    /** Faces of the Arabic script that systems bring, named because many of the page's faces hold Latin letters only. */
    private static final String ARABIC_FACES = "\"Noto Sans Arabic\",\"Noto Naskh Arabic\",\"Geeza Pro\"";
    private static final List<String> PARTIES = List.of("a", "b", "other");

    private final Tokens tokens;
    private final String language;
    private final boolean rightToLeft;
    private final Set<Look> looks;
    private final StringBuilder css = new StringBuilder("svg{fill:none;stroke-linejoin:round}text,use{paint-order:stroke}");

    private StyleSheet(Tokens tokens, String language, boolean rightToLeft, Set<Look> looks) {
        this.tokens = tokens;
        this.language = language;
        this.rightToLeft = rightToLeft;
        this.looks = looks;
    }

    /** The style sheet of all pictures of one sort in a language: always whole, so that one hash allows it everywhere. */
    static String of(Tokens tokens, String language, boolean rightToLeft, Set<Look> looks) {
        return new StyleSheet(tokens, language, rightToLeft, looks).write();
    }

    private String write() {
        for (final Look look : looks) rule("." + look.key(), shape(look.style()));
        together(look -> look.style().type().map(Type::face), face -> "font-family:" + families(face));
        for (final Look look : looks) {
            if (look.style().fill().filter(paint -> paint.token().equals(Paint.HATCH)).isEmpty()) continue;
            for (final String party : PARTIES) rule("." + look.key() + "." + party, "fill:url(#hatch-" + party + ")");
        }
        colours(tokens::light);
        css.append("@media(prefers-color-scheme:dark){");
        colours(tokens::dark);
        return css.append('}').toString();
    }

    private void rule(String selector, String declarations) {
        if (!declarations.isEmpty()) css.append(selector).append('{').append(declarations).append('}');
    }

    /** One rule for all looks that have the same value of something. */
    private <T> void together(Function<Look, Optional<T>> value, Function<T, String> declaration) {
        final Map<T, List<String>> selectors = new LinkedHashMap<>();
        for (final Look look : looks) value.apply(look).ifPresent(found -> selectors.computeIfAbsent(found, key -> new ArrayList<>()).add("." + look.key()));
        selectors.forEach((found, same) -> rule(String.join(",", same), declaration.apply(found)));
    }

    /** What is different by day and by night. */
    private void colours(UnaryOperator<String> colour) {
        together(look -> look.style().fill().map(Paint::token).filter(token -> !token.equals(Paint.HATCH)), token -> "fill:" + colour(token, colour));
        together(look -> look.style().stroke().map(Paint::token), token -> "stroke:" + colour(token, colour));
        for (final String party : PARTIES) rule("." + party, "color:" + colour.apply("--party-" + party));
    }

    private static String colour(String token, UnaryOperator<String> colour) {
        return token.equals(Paint.PARTY) ? "currentColor" : colour.apply("--" + token);
    }

    /** What is the same by day and by night. */
    private String shape(Style style) {
        final List<String> declarations = new ArrayList<>();
        style.fill().filter(paint -> paint.opacity() < 1).ifPresent(paint -> declarations.add("fill-opacity:" + decimal(paint.opacity())));
        style.stroke().ifPresent(paint -> declarations.add("stroke-width:" + decimal(style.width())));
        style.stroke().filter(paint -> paint.opacity() < 1).ifPresent(paint -> declarations.add("stroke-opacity:" + decimal(paint.opacity())));
        if (!style.dash().isEmpty()) declarations.add("stroke-dasharray:" + style.dash());
        style.type().ifPresent(type -> type(type, declarations));
        return declarations.stream().collect(Collectors.joining(";"));
    }

    private void type(Type type, List<String> declarations) {
        declarations.add("font-size:" + decimal(type.size()) + "px");
        if (type.bold()) declarations.add("font-weight:700");
        if (type.italic() && !rightToLeft) declarations.add("font-style:italic");
        if (type.tracking() > 0 && !rightToLeft) declarations.add("letter-spacing:" + decimal(type.tracking()) + "em;text-transform:uppercase");
        if (type.middle()) declarations.add("text-anchor:middle");
    }

    private String families(Face face) {
        final String families = tokens.in(language, face.token).replaceAll(",\\s+", ",");
        final String latin = tokens.in(language, "--latin").replaceAll(",\\s+", ",");
        return rightToLeft && families.endsWith(latin) ? families.substring(0, families.length() - latin.length()) + ARABIC_FACES + "," + latin : families;
    }

    static String decimal(double value) {
        final String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text;
    }
}
