package sarhad.encode.picture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sarhad.encode.markup.Markup;
import sarhad.encode.picture.Drawing.Block;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Clipped;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Hold;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Link;
import sarhad.encode.picture.Drawing.Quiet;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Scale;
import sarhad.encode.picture.Drawing.Scaled;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Drawing.Words;

/** Pictures as SVG: real text, a title and a description, colours by day and by night. */
public final class Svg {
    private final StringBuilder svg = new StringBuilder(16_000);
    private final Drawing drawing;
    private final Set<KindShape> shapes = new LinkedHashSet<>();
    /** Whether it stands in a page, which brings the shapes, the hatches and the style of everything. */
    private final boolean inPage;

    private Svg(Drawing drawing, boolean inPage) {
        this.drawing = drawing;
        this.inPage = inPage;
    }

    /** The style sheet for drawings in pages. */
    public static String pageStyle() {
        return PageStyle.of();
    }

    /** The unrolled border as a file. @param styleSheet that of its language */
    public static byte[] of(Strip strip, Tokens tokens, String styleSheet) {
        return new Svg(StripCard.of(strip, tokens), false).write(styleSheet).getBytes(StandardCharsets.UTF_8);
    }

    /** The unrolled border as a part of a page, in which every site is a link. */
    public static String inPage(Strip strip, StripShape shape) {
        final StripShape.Drawn drawn = shape.draw(strip);
        return new Svg(drawn.drawing(), true).part(shape.key(), drawn.scales());
    }

    /** The style sheet that stands in every map of a language. */
    public static String styleSheet(Tokens tokens, String language, boolean rightToLeft) {
        return StyleSheet.of(tokens, language, rightToLeft, Look.MAPS);
    }

    /** The style sheet that stands in the unrolled border of a language. */
    public static String stripStyleSheet(Tokens tokens, String language, boolean rightToLeft) {
        return StyleSheet.of(tokens, language, rightToLeft, Look.STRIPS);
    }

    /** A scene as a file. @param styleSheet that of its language */
    public static byte[] of(Scene scene, Tokens tokens, String styleSheet) {
        return new Svg(Picture.of(scene, tokens, Format.CARD), false).write(styleSheet).getBytes(StandardCharsets.UTF_8);
    }

    /** The style sheet that stands in every map on a sheet of paper of a language. */
    public static String paperStyleSheet(Tokens tokens, String language, boolean rightToLeft) {
        return StyleSheet.of(tokens.onPaper(), language, rightToLeft, Look.BARE) + BareMap.ON_PAPER;
    }

    /** The style sheet that stands in every map without words beside it of a language. */
    public static String bareStyleSheet(Tokens tokens, String language, boolean rightToLeft) {
        return StyleSheet.of(tokens, language, rightToLeft, Look.BARE);
    }

    /** The map of a scene without words beside it. @param styleSheet that of its language */
    public static byte[] bare(Scene scene, BareMap map, String styleSheet) {
        return new Svg(map.of(scene), false).write(styleSheet).getBytes(StandardCharsets.UTF_8);
    }

    private String write(String style) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(drawing.width()).append("\" height=\"").append(drawing.height())
                .append("\" viewBox=\"0 0 ").append(drawing.width()).append(' ').append(drawing.height())
                .append("\" role=\"img\" aria-labelledby=\"title desc\" lang=\"").append(drawing.language()).append('"');
        if (drawing.rightToLeft()) svg.append(" direction=\"rtl\"");
        svg.append(">\n<title id=\"title\">").append(Markup.escaped(drawing.title())).append("</title>\n<desc id=\"desc\">").append(Markup.escaped(drawing.description()))
                .append("</desc>\n<style>").append(style).append("</style>\n");
        definitions();
        drawing.items().forEach(this::add);
        return svg.append("</svg>\n").toString();
    }

    /** @param scales what tells metres from pixels, by name */
    private String part(String key, Map<String, String> scales) {
        svg.append("<svg class=\"strip-drawing strip-").append(key).append("\" viewBox=\"0 0 ").append(drawing.width()).append(' ').append(drawing.height())
                .append("\" width=\"").append(drawing.width()).append("\" height=\"").append(drawing.height())
                .append("\" role=\"group\" aria-label=\"").append(Markup.escaped(drawing.title())).append('"');
        if (drawing.rightToLeft()) svg.append(" direction=\"rtl\"");
        scales.forEach((name, value) -> svg.append(" data-").append(name).append("=\"").append(Markup.escaped(value)).append('"'));
        svg.append(">\n");
        drawing.items().forEach(this::add);
        return svg.append("</svg>\n").toString();
    }

    private void definitions() {
        collect(drawing.items());
        svg.append("<defs>\n");
        for (final Hatch hatch : Hatch.ALL) {
            svg.append("<pattern id=\"hatch-").append(hatch.party()).append("\" class=\"").append(hatch.party())
                    .append("\" patternUnits=\"userSpaceOnUse\" width=\"9\" height=\"9\" patternTransform=\"rotate(").append(hatch.degrees())
                    .append(")\"><rect class=\"").append(Look.HATCH_GROUND.key()).append("\" width=\"9\" height=\"9\"/><path class=\"")
                    .append(Look.HATCH_LINE.key()).append("\" d=\"M4.5 0v9\"/></pattern>\n");
        }
        for (final KindShape shape : shapes) svg.append("<path id=\"").append(shape.key()).append("\" d=\"").append(shape.path()).append("\"/>\n");
        drawing.items().stream().filter(Clipped.class::isInstance).map(Clipped.class::cast).forEach(clipped -> {
            svg.append("<clipPath id=\"map\"><rect");
            box(clipped.box());
            svg.append("/></clipPath>\n");
        });
        svg.append("</defs>\n");
    }

    private void collect(List<Item> items) {
        for (final Item item : items) {
            if (item instanceof Glyph glyph) shapes.add(glyph.shape());
            if (item instanceof Clipped clipped) collect(clipped.items());
            if (item instanceof Scaled scaled) collect(scaled.items());
            if (item instanceof Link link) collect(link.items());
            if (item instanceof Hold hold) collect(hold.items());
            if (item instanceof Quiet quiet) collect(quiet.items());
        }
    }

    private void add(Item item) {
        if (item instanceof Shape shape) shape(shape);
        else if (item instanceof Circle circle) circle(circle);
        else if (item instanceof Rectangle rectangle) rectangle(rectangle);
        else if (item instanceof Glyph glyph) glyph(glyph);
        else if (item instanceof Words words) words(words);
        else if (item instanceof Block block) group("<g class=\"block\">", List.copyOf(block.lines()));
        else if (item instanceof Link link) link(link);
        else if (item instanceof Hold hold) hold(hold);
        else if (item instanceof Scale scale) group(inPage ? "<g class=\"strip-scale\">" : "<g>", scale.items());
        else if (item instanceof Quiet quiet) group(inPage ? "<g aria-hidden=\"true\">" : "<g>", quiet.items());
        else if (item instanceof Clipped clipped) group("<g clip-path=\"url(#map)\">", clipped.items());
        else if (item instanceof Scaled scaled) group("<g transform=\"scale(" + StyleSheet.decimal(scaled.factor()) + ")\">", scaled.items());
    }

    private void group(String start, List<Item> items) {
        svg.append(start).append('\n');
        items.forEach(this::add);
        svg.append("</g>\n");
    }

    private void link(Link link) {
        if (!inPage) {
            group("<g>", link.items());
            return;
        }
        anchor("strip-site", link.bar());
        svg.append("\" data-figure=\"").append(Markup.escaped(link.bar().label().figure())).append("\" aria-label=\"").append(Markup.escaped(link.bar().sentence())).append("\">\n");
        link.items().forEach(this::add);
        svg.append("</a>\n");
    }

    /** A second way to the same place, which keys and readers of the page need not meet. */
    private void hold(Hold hold) {
        if (!inPage) {
            hold.items().forEach(this::add);
            return;
        }
        anchor("strip-hold", hold.bar());
        svg.append("\" tabindex=\"-1\" aria-hidden=\"true\">\n");
        hold.items().forEach(this::add);
        svg.append("</a>\n");
    }

    private void anchor(String look, Strip.Bar bar) {
        svg.append("<a class=\"").append(look).append("\" href=\"").append(Markup.escaped(bar.link())).append("\" data-event=\"").append(Markup.escaped(bar.event()))
                .append("\" data-site=\"").append(Markup.escaped(bar.site()));
    }

    private void shape(Shape shape) {
        final String data = SvgPath.of(shape.pixels());
        if (data.isEmpty()) return;
        start("path", shape.look(), shape.party());
        svg.append(" d=\"").append(data).append("\"/>\n");
    }

    private void circle(Circle circle) {
        start("circle", circle.look(), circle.party());
        attribute("cx", circle.x());
        attribute("cy", circle.y());
        attribute("r", circle.r());
        svg.append("/>\n");
    }

    private void rectangle(Rectangle rectangle) {
        start("rect", rectangle.look(), rectangle.party());
        box(rectangle.box());
        if (rectangle.round() > 0) attribute("rx", rectangle.round());
        svg.append("/>\n");
    }

    private void glyph(Glyph glyph) {
        final double scale = glyph.size() / KindShape.SIZE;
        start("use", glyph.look(), glyph.party());
        if (inPage) svg.append(" width=\"").append(KindShape.SIZE).append("\" height=\"").append(KindShape.SIZE).append('"');
        svg.append(" href=\"#").append(inPage ? "kind-" : "").append(glyph.shape().key()).append("\" transform=\"translate(").append(SvgPath.number(glyph.x() - glyph.size() / 2))
                .append(' ').append(SvgPath.number(glyph.y() - glyph.size() / 2)).append(")scale(").append(Math.round(scale * 1000) / 1000.0).append(")\"/>\n");
    }

    private void words(Words words) {
        start("text", words.look(), words.party());
        attribute("x", words.x());
        attribute("y", words.y());
        if (!words.phrase().language().equals(drawing.language())) svg.append(" lang=\"").append(words.phrase().language()).append('"');
        final boolean rightToLeft = words.phrase().rightToLeft();
        if (words.look().type().middle() && rightToLeft != drawing.rightToLeft()) svg.append(" direction=\"").append(rightToLeft ? "rtl" : "ltr").append('"');
        svg.append('>').append(Markup.escaped(words.phrase().text())).append("</text>\n");
    }

    private void start(String element, Look look, String party) {
        svg.append('<').append(element).append(" class=\"").append(inPage ? PageStyle.PREFIX : "").append(look.key());
        if (!party.isEmpty()) svg.append(inPage ? " party-" : " ").append(party);
        svg.append('"');
    }

    private void box(Box box) {
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.w());
        attribute("height", box.h());
    }

    private void attribute(String name, double pixels) {
        svg.append(' ').append(name).append("=\"").append(SvgPath.number(pixels)).append('"');
    }
}
