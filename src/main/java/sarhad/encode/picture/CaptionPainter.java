package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import sarhad.encode.picture.Drawing.Block;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Scaled;
import sarhad.encode.picture.Drawing.Words;
import sarhad.encode.picture.Scene.Caption;

/**
 * The words beside the map, or above and below it: from the top what the picture is about, from the bottom whose colours
 * these are, and the credits. Where the words are many, those at the top are made smaller.
 */
final class CaptionPainter {
    private static final double SMALLEST = .5;
    private static final double STEP = .03;
    private static final double INSET = 28;
    private static final double GAP = 12;
    /** Pixels above the map of a square that words may take. */
    private static final double HIGHEST = 330;
    private static final double GLYPH = 38;
    private static final double SWATCH = 15;
    /** Height of a line of small type, in parts of its size. */
    private static final double SMALL_LINE = 1.42;
    /** How much lower than the middle of a line letters stand, in parts of the size; in scripts that need the highest lines, lower. */
    private static final double BASE = .36;
    private static final double LOW_BASE = .6;
    private static final double HIGH_LINE = 1.8;
    /** A column has less room than a page. */
    private static final double HIGHEST_LINE = 2;

    private final Caption caption;
    private final Layout layout;
    private final Box column;
    private final double line;
    private final double lineTight;

    /** One way of setting it: what stands where, and how far down it reaches. */
    private final class Setting {
        private final double factor;
        private final List<Item> items = new ArrayList<>();
        private double y;

        Setting(double factor, double y) {
            this.factor = factor;
            this.y = y / factor;
        }

        double width() {
            return (column.w() - 2 * INSET) / factor;
        }

        /** The place that is some pixels from where lines begin. */
        double x(double pixels) {
            return caption.rightToLeft() ? (column.right() - INSET) / factor - pixels : (column.x() + INSET) / factor + pixels;
        }

        void gap(double pixels) {
            y += pixels;
        }

        /** Adds a paragraph, some pixels in from where lines begin. */
        void paragraph(Look look, Phrase phrase, double leading, double in) {
            final double height = leading * look.type().size();
            final List<Words> lines = new ArrayList<>();
            for (final String text : TextWidth.wrapped(phrase.text(), look, width() - in)) {
                lines.add(new Words(look, "", phrase.with(text), x(in), y + height / 2 + look.type().size() * (leading < HIGH_LINE ? BASE : LOW_BASE)));
                y += height;
            }
            items.add(lines.size() == 1 ? lines.get(0) : new Block(lines));
        }
    }

    private CaptionPainter(Caption caption, Layout layout, Tokens tokens) {
        this.caption = caption;
        this.layout = layout;
        this.column = layout.words();
        final double tight = Double.parseDouble(tokens.in(caption.language(), "--line-tight"));
        lineTight = Math.min(tight, HIGHEST_LINE);
        line = Math.min((Double.parseDouble(tokens.in(caption.language(), "--line")) + tight) / 2, HIGHEST_LINE);
    }

    /** The words of a card. */
    static CaptionPainter card(Caption caption, Tokens tokens) {
        return new CaptionPainter(caption, Layout.card(caption.rightToLeft()), tokens);
    }

    /** The words of a square, which take no more of it than they need. */
    static CaptionPainter square(Caption caption, Tokens tokens) {
        final CaptionPainter whole = new CaptionPainter(caption, Layout.square(HIGHEST, 0), tokens);
        final Setting top = whole.fitting(whole.head().y, HIGHEST);
        return new CaptionPainter(caption, Layout.square(Math.ceil(top.y * top.factor + GAP), Math.ceil(whole.bottom(0).y + 2 * GAP)), tokens);
    }

    /** Where everything is. */
    Layout layout() {
        return layout;
    }

    List<Item> paint() {
        final double start = layout.foot().bottom() - (layout.isCard() ? INSET - 6 : GAP) - bottom(0).y;
        final Setting head = head();
        final Setting top = fitting(head.y, layout.isCard() ? start : column.bottom());
        final List<Item> items = new ArrayList<>();
        items.add(new Rectangle(Look.COLUMN, "", column, 0));
        if (layout.isCard()) {
            final double edge = caption.rightToLeft() ? column.x() : column.right();
            items.add(new Rectangle(Look.COLUMN_EDGE, "", new Box(edge, column.y() - 1, 0, column.h() + 2), 0));
        } else {
            items.add(new Rectangle(Look.COLUMN, "", layout.foot(), 0));
        }
        items.addAll(head.items);
        if (top.factor == 1) items.addAll(top.items);
        else items.add(new Scaled(top.factor, top.items));
        items.addAll(bottom(start).items);
        return items;
    }

    /** What the picture is about, as large as there is room for it. */
    private Setting fitting(double from, double to) {
        Setting top = top(1, from);
        while (top.y * top.factor > to - GAP && top.factor > SMALLEST) top = top(Math.round((top.factor - STEP) * 100) / 100.0, from);
        return top;
    }

    private Setting head() {
        final Setting head = new Setting(1, INSET - 4);
        head.paragraph(Look.SITE, caption.publication(), lineTight, 0);
        caption.atlas().ifPresent(atlas -> head.paragraph(Look.ATLAS, atlas, SMALL_LINE, 0));
        head.gap(18);
        return head;
    }

    private Setting top(double factor, double from) {
        final Setting top = new Setting(factor, from);
        about(top);
        top.gap(lineTight < HIGH_LINE ? 6 : 14);
        top.paragraph(Look.TITLE, caption.title(), lineTight, 0);
        top.gap(6);
        for (final Phrase date : caption.dates()) top.paragraph(Look.DATE, date, lineTight, 0);
        top.gap(10);
        for (final Phrase sentence : caption.sentences()) {
            top.paragraph(Look.SENTENCE, sentence, line, 0);
            top.gap(8);
        }
        if (!caption.kinds().isEmpty()) kinds(top);
        return top;
    }

    /** The number in its mark, and what kind of thing it is. */
    private void about(Setting top) {
        if (caption.number().isEmpty()) {
            caption.label().ifPresent(label -> top.paragraph(Look.KIND, label, lineTight, 0));
            return;
        }
        final Scene.Number number = caption.number().get();
        final KindShape shape = KindShape.of(number.kind());
        final double height = Math.max(GLYPH, lineTight * Look.KIND.type().size());
        final double x = top.x(GLYPH / 2);
        final double y = top.y + height / 2;
        top.items.add(new Glyph(Look.SWATCH, number.party(), shape, x, y, GLYPH));
        top.items.add(new Words(Look.MARK_NUMBER_CHOSEN, "", new Phrase(number.number(), caption.language()), x, y + 6 + shape.down() * GLYPH / KindShape.SIZE));
        caption.label().ifPresent(label -> top.items.add(new Words(Look.KIND, "", label, top.x(GLYPH + 12), y + Look.KIND.type().size() * .34)));
        top.gap(height);
    }

    private void kinds(Setting top) {
        final double height = SMALL_LINE * Look.KEY.type().size();
        top.gap(8);
        final int columns = layout.isCard() ? 2 : 4;
        for (int i = 0; i < caption.kinds().size(); i++) {
            final double in = top.width() / columns * (i % columns);
            final Scene.Kind kind = caption.kinds().get(i);
            top.items.add(new Glyph(Look.SHAPE, "", KindShape.of(kind.kind()), top.x(in + 9), top.y + height / 2, 18));
            top.items.add(new Words(Look.KEY, "", kind.name(), top.x(in + 27), top.y + height / 2 + Look.KEY.type().size() * .34));
            if (i % columns == columns - 1 || i == caption.kinds().size() - 1) top.gap(height);
        }
    }

    private Setting bottom(double y) {
        final Setting bottom = new Setting(1, y);
        parties(bottom);
        bottom.gap(8);
        for (final Phrase note : caption.notes()) bottom.paragraph(Look.NOTE, note, SMALL_LINE, 0);
        return bottom;
    }

    private void parties(Setting bottom) {
        final double height = SMALL_LINE * Look.KEY.type().size();
        double in = 0;
        for (final Scene.Party party : caption.parties()) {
            final double width = SWATCH + 8 + TextWidth.of(party.name().text(), Look.KEY);
            if (in > 0 && in + width > bottom.width()) {
                in = 0;
                bottom.gap(height);
            }
            final double x = bottom.x(in + SWATCH / 2);
            bottom.items.add(new Rectangle(Look.SWATCH, party.party(), Box.around(x, bottom.y + height / 2, SWATCH, SWATCH), 3));
            bottom.items.add(new Words(Look.KEY, "", party.name(), bottom.x(in + SWATCH + 8), bottom.y + height / 2 + Look.KEY.type().size() * .34));
            in += width + 14;
        }
        bottom.gap(height);
    }
}
