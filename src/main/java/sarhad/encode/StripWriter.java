package sarhad.encode;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.encode.picture.Strip;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Site;
import sarhad.model.Text;

/** Says what the unrolled border shows, in words of one language. */
final class StripWriter {
    /** Places of a lesser rank have no room. */
    private static final int RANK = 4;

    private final Atlas atlas;
    private final Measures measures;
    private final BorderStrip strip;
    private final Names names;
    private final Language language;
    private final Words words;
    private final Formats formats;
    private final Sentences sentences;
    private final CaptionWriter captions;

    StripWriter(Atlas atlas, Measures measures, BorderStrip strip, Names names, Language language) {
        this.atlas = atlas;
        this.measures = measures;
        this.strip = strip;
        this.names = names;
        this.language = language;
        this.words = language.words();
        this.formats = language.formats();
        this.sentences = new Sentences(measures, atlas.about().limits(), words, formats, names);
        this.captions = new CaptionWriter(atlas, measures, names, language);
    }

    /** @param link the way to an event's page */
    Strip write(Function<Event, String> link) {
        final Scene.Numbers numbers = new Scene.Numbers(n -> words.text("unit.km", "n", formats.number(n)), formats::number);
        return new Strip(
                captions.border(kinds()), measures.borderGeometry(), strip.lengthMetres(), new Strip.Hand(strip.fromNorth(), strip.fromWest()),
                side(strip.left()), side(strip.right()), end(atlas.about().borderFrom(), 0), end(atlas.about().borderTo(), strip.lengthMetres()),
                strip.near().stream().map(stretch -> bar(stretch, link)).toList(), places().map(this::spot).toList(),
                phrase(words.text("strip.area")), phrase(words.text("strip.crossing")), numbers);
    }

    private Phrase phrase(String text) {
        return new Phrase(text, words.spoken());
    }

    private Phrase end(Text place, double metres) {
        return phrase(words.text("strip.end", "place", names.text(place).inSentence(), "n", formats.number(Math.round(metres / 1000))));
    }

    /** The kinds of the events that are drawn with their mark: the others have their number only. */
    Set<Event.Kind> kinds() {
        return strip.near().stream().filter(stretch -> stretch.site().isPoint()).map(stretch -> stretch.event().kind()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Strip.Side side(String country) {
        final int party = atlas.about().parties().stream().map(Atlas.Party::country).toList().indexOf(country);
        return new Strip.Side(country, Colour.ofParty(party).key(), phrase(words.text("strip.side", "country", names.country(country))));
    }

    private Strip.Bar bar(BorderStrip.Stretch stretch, Function<Event, String> link) {
        final Event event = stretch.event();
        final Site site = stretch.site();
        final Scene.Number mark = new Scene.Number(event.kind(), names.colour(event).key(), formats.number(atlas.numberOf(event)));
        final Shown place = site.place().flatMap(names::place).orElseGet(() -> names.text(site.name()));
        // The scale beside it says of what.
        final String figure = formats.kilometres(stretch.measure().border().interval());
        final String label = words.text("strip.label", "place", place.inSentence(), "distance", figure);
        return new Strip.Bar(event.id(), site.id(), mark, site.isPoint(), stretch.depth(), stretch.chainage(),
                new Strip.Label(phrase(label), figure), sentence(stretch), link.apply(event));
    }

    /** What the map says of the event, but of this one of its sites, and which that is. */
    private String sentence(BorderStrip.Stretch stretch) {
        final Event event = stretch.event();
        final String number = formats.number(atlas.numberOf(event)) + ". " + names.text(event.title()).inSentence();
        final String date = language.dates().days(event.when().firstDay(), event.when().lastDay());
        final Stream<String> which = event.sites().size() > 1 ? Stream.of(names.text(stretch.site().name()).inSentence()) : Stream.empty();
        return Stream.concat(Stream.of(number, date, sentences.of(event, stretch.measure())), which).collect(Collectors.joining(words.text("sentence.end") + " "));
    }

    /** Towns with a name in the reader's language that lie beside the line and not beyond its ends; those of a site bear the site's words. */
    Stream<BorderStrip.Spot> places() {
        final Set<String> sites = new HashSet<>();
        strip.near().forEach(stretch -> stretch.site().place().ifPresent(sites::add));
        return strip.places().stream().filter(spot -> {
            final Place place = spot.place();
            return place.rank() <= RANK && !sites.contains(place.id()) && place.name().in(words.code()).language().equals(words.code())
                    && !strip.beyond(spot.chainage());
        });
    }

    private Strip.Spot spot(BorderStrip.Spot spot) {
        return new Strip.Spot(SceneNames.phrase(names.text(spot.place().name())), spot.place().kind() == Place.Kind.CROSSING, spot.place().rank(),
                spot.depth(), spot.chainage());
    }
}
