package sarhad.encode.picture;

import static sarhad.encode.picture.Style.Face.DISPLAY;
import static sarhad.encode.picture.Style.Face.TEXT;
import static sarhad.encode.picture.Style.Paint.HATCH;
import static sarhad.encode.picture.Style.Paint.PARTY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Style.Face;

/** Everything that a picture can hold, and how it looks: the map's style sheet, larger, since pictures are shown small. */
enum Look {
    COLUMN(Style.NONE.fill("paper")),
    COLUMN_EDGE(Style.NONE.stroke("rule", 1)),
    OUTSIDE(Style.NONE.fill("outside")),

    SEA(Style.NONE.fill("sea")),
    NEIGHBOUR(Style.NONE.fill("neighbour").stroke("coast", 1)),
    PARTY_LAND(Style.NONE.fill("land").stroke("coast", 1)),
    PROVINCE_A(Style.NONE.fill("province-a")),
    PROVINCE_B(Style.NONE.fill("province-b")),
    RIVER(Style.NONE.stroke("river", 1.3)),
    BOUNDARY(Style.NONE.stroke("boundary", 1.4)),
    BOUNDARY_DASHED(BOUNDARY.style.dashed("7 5")),
    NEATLINE(Style.NONE.stroke("rule", 1)),
    FAR_LAND(Style.NONE.fill("neighbour").stroke("coast", .8)),
    ATLAS_WINDOW(Style.NONE.stroke("map-ink-soft", 1.3, .8)),
    BORDER_CASING(Style.NONE.stroke("casing", 9)),
    BORDER(Style.NONE.stroke("border", 3.2)),

    REGION_DISC(Style.NONE.fill(PARTY, .16).stroke(PARTY, 1.3, .7)),
    REGION_DISC_CHOSEN(Style.NONE.fill(PARTY, .3).stroke(PARTY, 3)),
    REGION_DERIVED(Style.NONE.fill(HATCH).stroke(PARTY, 2).dashed("8 5")),
    REGION_DERIVED_CHOSEN(Style.NONE.fill(HATCH).stroke(PARTY, 3.4).dashed("9 5")),
    REGION_SMALL(Style.NONE.fill(PARTY, .25).stroke(PARTY, 1.7).dashed("3.5 2.5")),
    HATCH_GROUND(Style.NONE.fill(PARTY, .1)),
    HATCH_LINE(Style.NONE.stroke(PARTY, 1.3, .45)),

    ARC_CASING(Style.NONE.stroke("halo", 6, .9)),
    ARC(Style.NONE.stroke("ink", 2.3).dashed("10 7")),
    MEASURE_CASING(Style.NONE.stroke("casing", 6.5, .9)),
    MEASURE(Style.NONE.stroke("ink", 2.2)),
    MEASURE_END(Style.NONE.fill("ink").stroke("casing", 2)),

    LEADER(Style.NONE.stroke("map-ink", 1.4)),
    LEADER_END(Style.NONE.fill("map-ink").stroke("halo", 2)),
    MARK(Style.NONE.fill(PARTY).stroke("halo", 4)),
    MARK_CHOSEN(Style.NONE.fill(PARTY).stroke("ink", 6)),
    BADGE(Style.NONE.fill("halo").stroke(PARTY, 2).dashed("5 3")),
    BADGE_CHOSEN(Style.NONE.fill(PARTY).stroke("halo", 2.5)),
    CROWD(Style.NONE.fill("sheet").stroke("ink", 2)),
    FAR_DOT(Style.NONE.fill(PARTY).stroke("halo", 2)),
    TOWN_DOT(Style.NONE.fill("halo").stroke("map-ink", 1.8)),
    PLACE_DOT(Style.NONE.fill("ink").stroke("halo", 2.5)),
    SCALE_BAR(Style.NONE.stroke("map-ink", 1.8)),
    SWATCH(Style.NONE.fill(PARTY)),
    SHAPE(Style.NONE.fill("party-other")),

    TOWN(Style.NONE.fill("map-ink").stroke("halo", 5).map(18)),
    PLACE(Style.NONE.fill("ink").stroke("halo", 5.5).map(19).bold()),
    COUNTRY(Style.NONE.fill("map-ink-soft").stroke("halo", 5).map(18).tracked(.3)),
    PROVINCE(Style.NONE.fill("map-ink-soft").stroke("halo", 5).map(18.5).italic()),
    SEA_NAME(Style.NONE.fill("sea-ink").stroke("sea", 5).map(17.5).italic()),
    INTERVAL(Style.NONE.fill("ink").stroke("halo", 6.5).map(22).bold()),
    ARC_NAME(Style.NONE.fill("map-ink").stroke("halo", 6).map(18).italic()),
    SCALE_WORDS(Style.NONE.fill("map-ink").stroke("halo", 5).map(15.5)),
    WINDOW_NAME(Style.NONE.fill("map-ink-soft").stroke("halo", 4).map(15)),
    MARK_NUMBER(Style.NONE.fill("on-party").map(15).bold()),
    MARK_NUMBER_CHOSEN(Style.NONE.fill("on-party").map(18).bold()),
    BADGE_NUMBER_CHOSEN(Style.NONE.fill("on-party").map(16).bold()),
    BADGE_NUMBER(Style.NONE.fill(PARTY).map(15).bold()),
    CROWD_NUMBER(Style.NONE.fill("ink").map(16).bold()),

    SITE(Style.NONE.fill("ink").text(DISPLAY, 20).bold()),
    ATLAS(Style.NONE.fill("ink-soft").text(Face.MAP, 15.5)),
    KIND(Style.NONE.fill("ink-soft").text(TEXT, 18)),
    TITLE(Style.NONE.fill("ink").text(DISPLAY, 34).bold()),
    DATE(Style.NONE.fill("ink-soft").text(TEXT, 19)),
    SENTENCE(Style.NONE.fill("ink").text(TEXT, 19.5)),
    KEY(Style.NONE.fill("ink").text(Face.MAP, 17)),
    NOTE(Style.NONE.fill("ink-soft").text(Face.MAP, 14)),

    STRIP_GRID(Style.NONE.stroke("boundary", 1, .55)),
    STRIP_LINE_CASING(Style.NONE.stroke("casing", 11)),
    STRIP_LINE(Style.NONE.stroke("border", 5)),
    STRIP_TICK(Style.NONE.stroke("border", 2)),
    STRIP_GATE(Style.NONE.fill("halo").stroke("border", 2.4)),
    STRIP_BAR(Style.NONE.fill(PARTY, .42).stroke(PARTY, 1.8)),
    STRIP_DERIVED(REGION_DERIVED.style),
    /** Where a finger finds a mark. */
    STRIP_REACH(Style.NONE.fill("halo", 0)),
    STRIP_SHAPE(Style.NONE.stroke("border", 2.6)),
    STRIP_SHAPE_END(Style.NONE.fill("halo").stroke("border", 2.2)),
    STRIP_NUMBER(Style.NONE.fill("map-ink-soft").map(15.5)),
    STRIP_SIDE(Style.NONE.fill("map-ink-soft").map(16).tracked(.1)),
    STRIP_END(Style.NONE.fill("map-ink").map(16).italic()),
    STRIP_SITE(Style.NONE.fill("ink").stroke("halo", 5.5).map(18).bold()),
    STRIP_LEAD(Style.NONE.fill("ink").text(Face.MAP, 17.5)),

    /** What maps show only where somebody wants it. */
    BAND(Style.NONE.fill("ink", .09).stroke("ink", 1.2, .35).dashed("3 4")),
    PROVINCE_LINE(Style.NONE.stroke("boundary", 1.1, .8).dashed("2 3")),
    BORDER_ALTERNATIVE(Style.NONE.stroke("border", 1.6, .7).dashed("3 4"));

    /** What maps are drawn with. */
    static final Set<Look> MAPS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.range(STRIP_GRID, STRIP_LEAD)));
    /** What maps without words beside them are drawn with. */
    static final Set<Look> BARE = bare();
    /** What the unrolled border is drawn with. */
    static final Set<Look> STRIPS = strips();

    private static final double SMALL = 40;

    private final Style style;

    Look(Style style) {
        this.style = style;
    }

    private static Set<Look> bare() {
        final Set<Look> looks = EnumSet.copyOf(MAPS);
        looks.removeAll(EnumSet.range(SITE, NOTE));
        looks.removeAll(List.of(COLUMN, COLUMN_EDGE, SWATCH, SHAPE));
        return Collections.unmodifiableSet(looks);
    }

    private static Set<Look> strips() {
        final Set<Look> looks = EnumSet.range(STRIP_GRID, STRIP_LEAD);
        looks.addAll(List.of(COLUMN, PROVINCE_A, PROVINCE_B, HATCH_GROUND, HATCH_LINE, LEADER, MARK, BADGE, TOWN_DOT, SWATCH, SHAPE, TOWN, MARK_NUMBER,
                BADGE_NUMBER, SITE, ATLAS, TITLE, KEY, NOTE));
        return Collections.unmodifiableSet(looks);
    }

    /** Whether a region is too narrow for a hatch to be seen in it. */
    static boolean isSmall(Geometry pixels) {
        return pixels.getEnvelopeInternal().getWidth() < SMALL;
    }

    Style style() {
        return style;
    }

    Style.Type type() {
        return style.type().orElseThrow(() -> new IllegalStateException(this + " is no text"));
    }

    /** The value by which the style sheet in a picture knows it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
