package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Measure;
import sarhad.encode.EventArticle.Measured;
import sarhad.encode.EventArticle.Other;
import sarhad.encode.EventArticle.Pointer;
import sarhad.encode.EventArticle.Value;
import sarhad.measure.BorderPoint;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.Separation;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Site;
import sarhad.model.Statement;

/** What is measured of an event, in words, each value with how it is known. */
final class MeasureWriter {
    private final Atlas atlas;
    private final Measures measures;
    private final Words words;
    private final Formats formats;
    private final Dates dates;
    private final Names names;
    private final Sentences sentences;

    MeasureWriter(Atlas atlas, Measures measures, Names names, Language language) {
        this.atlas = atlas;
        this.measures = measures;
        this.names = names;
        this.words = language.words();
        this.formats = language.formats();
        this.dates = language.dates();
        this.sentences = new Sentences(measures, atlas.about().limits(), words, formats, names);
    }

    Measured of(Event event, java.util.function.Function<Event, Pointer> pointer) {
        final List<SiteMeasure> sites = measures.of(event);
        final List<Measure> values = sites.stream().map(site -> measure(event, site, sites.size() > 1)).toList();
        final List<Separation> separations = measures.separations(event);
        final List<Other> others = measures.others(event).stream()
                .map(other -> new Other(pointer.apply(other), distance(separations, other), dates.elapsed(measures.elapsed(event, other))))
                .toList();
        return new Measured(
                values, others, choice(others.size()), List.of(words.text("how.separation"), words.text("how.elapsed"), words.text("how.rounding")));
    }

    /** Says so where not all other events are listed. */
    private Optional<String> choice(int listed) {
        final int all = atlas.events().size() - 1;
        return listed == all ? Optional.empty()
                : Optional.of(words.text("others.nearest", "n", formats.number(listed), "all", formats.number(all)));
    }

    private Optional<String> distance(List<Separation> separations, Event other) {
        return separations.stream().filter(s -> s.otherEvent().equals(other.id())).map(Separation::metres)
                .reduce(Interval::union).map(formats::distance);
    }

    private Measure measure(Event event, SiteMeasure measure, boolean oneOfSeveral) {
        final Site site = event.sites().stream().filter(s -> s.id().equals(measure.site())).findFirst().orElseThrow();
        final List<Value> values = new ArrayList<>();
        values.add(distance(site, measure));
        if (!(measure.side() instanceof SiteMeasure.Side.Elsewhere)) {
            values.add(nearest(site, measure));
            values.add(direction(measure));
            values.add(along(measure));
        }
        return new Measure(oneOfSeveral ? Optional.of(names.text(site.name())) : Optional.empty(), values);
    }

    /** How far a site is from the border, and how that is known. */
    Value distance(Site site, SiteMeasure measure) {
        final List<String> how = new ArrayList<>();
        how.add(region(site));
        if (site.statements().stream().anyMatch(Statement::limits)) how.add(words.text("how.statements"));
        how.add(words.text("how.distance"));
        how.add(byLine("how.reference", atlas.layers().border(), measure.border().onReference()));
        how.add(byLine("how.alternative", atlas.layers().borderAlternative(), measure.border().onAlternative()));
        measure.border().middle().ifPresent(middle ->
                how.add(words.text("how.middle", "distance", formats.distance(middle.nearest().distanceMetres()))));
        if (site.homesHit()) {
            how.add(words.text("how.homes", "across", formats.distance(Site.NARROWEST_ACROSS_HOMES)));
        }
        how.add(words.text("how.rounding"));
        return new Value(words.text("measure.distance"), sentences.side(site, measure), how);
    }

    private String region(Site site) {
        final String radius = site.disc().map(disc -> formats.distance(disc.radius())).orElse("");
        return site.within().map(unit -> words.text("how.region.within", "radius", radius, "unit", names.unit(unit)))
                .orElseGet(() -> words.text("how.region", "radius", radius));
    }

    private String byLine(String key, Layer line, Interval distance) {
        return words.text(key, "credit", names.text(line.origin().credit()).inSentence(), "distance", formats.distance(distance));
    }

    private Value nearest(Site site, SiteMeasure measure) {
        final BorderPoint point = witness(measure).nearest();
        final String from = witnessKey(measure);
        return new Value(words.text("measure.nearest"), formats.position(point.position()),
                List.of(words.text("how.nearest." + from), words.text("how.position")));
    }

    private Value direction(SiteMeasure measure) {
        final SiteMeasure.Witness witness = witness(measure);
        return new Value(words.text("measure.azimuth"), formats.towards(witness.nearest()),
                List.of(words.text("how.azimuth." + witnessKey(measure))));
    }

    /** A derived region's middle means nothing: there the nearest position of the region is measured from. */
    private static SiteMeasure.Witness witness(SiteMeasure measure) {
        return measure.border().middle().orElse(measure.border().closest());
    }

    private static String witnessKey(SiteMeasure measure) {
        return measure.border().middle().isPresent() ? "middle" : "region";
    }

    private Value along(SiteMeasure measure) {
        final double length = measures.border().lengthMetres();
        final String value = formats.chainage(measure.border().chainage(), length);
        final Optional<Double> tolerance = atlas.layers().border().tolerance();
        final List<String> how = new ArrayList<>();
        how.add(words.text("how.chainage",
                "from", names.text(atlas.about().borderFrom()).inSentence(), "to", names.text(atlas.about().borderTo()).inSentence()));
        tolerance.ifPresent(metres -> how.add(words.text("how.length",
                "length", formats.distance(length), "metres", formats.number(Math.round(metres)),
                "other", formats.distance(measures.alternative().lengthMetres()))));
        return new Value(words.text("measure.chainage"),
                words.text("measure.chainage.value", "chainage", value, "from", names.text(atlas.about().borderFrom()).inSentence()), how);
    }
}
