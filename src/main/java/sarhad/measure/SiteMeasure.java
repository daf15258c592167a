package sarhad.measure;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Lazy;
import sarhad.model.Position;
import sarhad.model.Site;

/** What is measured of one site of an event. Made part by part when first asked for; safe for many threads. */
public final class SiteMeasure {
    private final String event;
    private final String site;
    private final Lazy<Region> where;
    private final Lazy<Side> side;
    private final Lazy<Optional<String>> country;
    private final Lazy<Optional<String>> province;
    private final Lazy<BorderDistance> border;

    SiteMeasure(String event, Site site, Lazy<Region> where, Sides sides, Lazy<BorderLine> reference, Lazy<BorderLine> alternative) {
        this.event = event;
        this.site = site.id();
        this.where = where;
        border = Lazy.of(() -> new BorderDistance(site, where.get(), reference.get(), alternative.get()));
        side = Lazy.of(() -> sides.side(site, where.get(), Lazy.of(() -> lines(alternative.get()))));
        country = Lazy.of(() -> sides.country(site, where.get(), side.get()));
        province = Lazy.of(() -> sides.province(site, where.get(), side.get()));
    }

    private Sides.Lines lines(BorderLine alternative) {
        final double deviation = alternative.nearest(border().closest().nearest().position()).distanceMetres();
        return new Sides.Lines(border().onReference().min(), deviation);
    }

    /** Makes every part now. */
    void make() {
        side.get();
        country.get();
        province.get();
        border().closest();
        border().farthest();
        border().chainage();
    }

    /** Id of the event. */
    public String event() {
        return event;
    }

    /** Id of the site within the event. */
    public String site() {
        return site;
    }

    /**
     * Every position where the site can lie: its disc within the unit that it is stated to lie in (lon, lat; polygon or
     * multipolygon; never to be changed in place).
     */
    public Geometry region() {
        return where.get().geometry();
    }

    /** The same as something that can be asked. */
    public Region where() {
        return where.get();
    }

    /** On which side of the border the region lies. */
    public Side side() {
        return side.get();
    }

    /** ISO 3166-1 code of the country that holds the whole region, as far as the layers know. */
    public Optional<String> country() {
        return country.get();
    }

    /** ISO 3166-2 code of the province that holds the whole region, as far as the layers know. */
    public Optional<String> province() {
        return province.get();
    }

    /** The distance to the border. */
    public BorderDistance border() {
        return border.get();
    }

    /** On which side of the border something lies. */
    public sealed interface Side {
        /** In one of the two countries that the border divides (ISO 3166-1). */
        record In(String country) implements Side {}

        /** On this side or the other: the place's or the line's own uncertainty does not allow to say which. */
        record Either() implements Side {}

        /** Beyond the atlas's limits, where its layers know no countries. */
        record Unknown() implements Side {}

        /** In neither of the two countries. */
        record Elsewhere() implements Side {}
    }

    /** How far from the border. Made when first asked for; witnesses and chainage when they are. */
    public static final class BorderDistance {
        private final Interval onReference;
        private final Interval onAlternative;
        private final Lazy<Witness> closest;
        private final Lazy<Witness> farthest;
        private final Optional<Witness> middle;
        private final Lazy<Interval> chainage;

        private BorderDistance(Site site, Region region, BorderLine reference, BorderLine alternative) {
            final LineDistance nearReference = LineDistance.of(region, reference);
            onReference = nearReference.interval();
            onAlternative = alternative == reference ? onReference : LineDistance.of(region, alternative).interval();
            closest = Lazy.of(() -> witness(nearReference.closest(), reference));
            farthest = Lazy.of(() -> witness(nearReference.farthest(), reference));
            middle = site.isPoint()
                    ? Optional.of(new Witness(region.disc().middle(), nearReference.ofMiddle())) : Optional.empty();
            chainage = Lazy.of(() -> ChainageRange.of(region, reference));
        }

        private static Witness witness(Position at, BorderLine line) {
            return new Witness(at, line.nearest(at));
        }

        /** The distance over every position of the region and both border lines, in metres. */
        public Interval interval() {
            return onReference.union(onAlternative);
        }

        /** The same over the reference line only. */
        public Interval onReference() {
            return onReference;
        }

        /** The same over the alternative line only. */
        public Interval onAlternative() {
            return onAlternative;
        }

        /** Where in the region the reference line is nearest, to a few metres of distance. */
        public Witness closest() {
            return closest.get();
        }

        /** Where in the region the reference line is farthest, to a few metres of distance. */
        public Witness farthest() {
            return farthest.get();
        }

        /**
         * From the middle of the disc, where that is a point of a gazetteer or a survey; empty for a derived region,
         * whose middle means nothing, and where homes were hit.
         */
        public Optional<Witness> middle() {
            return middle;
        }

        /** Chainage of the nearest reference border points of all positions of the region, in metres. */
        public Interval chainage() {
            return chainage.get();
        }
    }

    /**
     * A position and its nearest border point: the ends of the geodesic that a distance is the length of.
     *
     * @param at the position in the region
     */
    public record Witness(Position at, BorderPoint nearest) {}
}
