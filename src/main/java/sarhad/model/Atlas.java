package sarhad.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that the folder of data says, checked.
 *
 * @param about what the atlas is and who answers for it
 * @param events in time order
 * @param actors by id, in the order of the file
 * @param theses in the order of the file
 * @param places by id, in the order of the file
 * @param sources by id, in the order of the file
 * @param strings words of the page by language, where the atlas brings its own
 * @param stories in their order
 * @param teaching what teachers are told of it
 */
public record Atlas(
        About about, Events events, Map<String, Actor> actors, List<Thesis> theses, Places places,
        Map<String, Source> sources, Layers layers, Map<String, Map<String, String>> strings, List<Story> stories, Teaching teaching) {

    public Atlas {
        actors = ordered(actors);
        theses = List.copyOf(theses);
        sources = ordered(sources);
        strings = ordered(strings);
        stories = List.copyOf(stories);
    }

    /**
     * What the atlas is.
     *
     * @param languages the first is the one that texts are written in
     * @param extent the opening view
     * @param limits the window to which near maps are clipped
     * @param borderFrom what lies where chainage is zero
     * @param borderTo what lies at the other end of the border
     * @param boundaryNote what the map's boundaries do not say
     * @param periods stretches of time that are worth a closer look
     * @param sourcesNote what to know of how the sources were read
     * @param contact where corrections go
     * @param address the public address
     */
    public record About(
            String id, Text title, Text description, List<Language> languages, List<Party> parties, Extent extent, Extent limits,
            Text borderFrom, Text borderTo, Text boundaryNote, Optional<Text> sourcesNote, List<Sea> seas, List<Period> periods, LocalDate edition, Text publisher,
            Text responsibleEditor, Optional<String> contact, Optional<String> address, List<Licence> licences) {
        public About {
            languages = List.copyOf(languages);
            parties = List.copyOf(parties);
            seas = List.copyOf(seas);
            periods = List.copyOf(periods);
            licences = List.copyOf(licences);
        }
    }

    /**
     * A language of the atlas.
     *
     * @param code BCP 47 tag; the first part of every page's path
     * @param locale BCP 47 tag for numbers and dates
     * @param name the language's own name
     * @param calendar a second calendar shown beside the Gregorian one
     */
    public record Language(String code, String locale, String name, Optional<String> calendar) {}

    /**
     * One of the two parties of the exchange.
     *
     * @param actor id of the actor that is the party
     * @param country ISO 3166-1 alpha-2
     * @param province ISO 3166-2 of the province on its side of the border
     * @param capital id of the place that is its seat of power
     */
    public record Party(String actor, String country, String province, String capital, ZoneId zone) {}

    /** A window in degrees. */
    public record Extent(double west, double south, double east, double north) {
        /** Whether a position lies in it or on its edge. */
        public boolean holds(Position position) {
            return position.lon() >= west && position.lon() <= east && position.lat() >= south && position.lat() <= north;
        }
    }

    /** A sea's name and where it stands. */
    public record Sea(Text name, Position position) {}

    /** A stretch of time that is worth a closer look. */
    public record Period(Text title, Instant since, Instant until) {}

    /**
     * What may be done with which part.
     *
     * @param of what of our own work it is; empty for what comes from others
     */
    public record Licence(Text part, Optional<Work> of, String licence, Optional<String> link) {
        /** Our own work: the program, or the texts of the data. */
        public enum Work { CODE, TEXTS }
    }

    /** The towns, crossings and named areas, and where they come from. */
    public record Places(Layer.Origin origin, Map<String, Place> byId) {
        public Places {
            byId = ordered(byId);
        }
    }

    /** The layers of the map. */
    public record Layers(Layer countries, Layer provinces, Layer border, Layer borderAlternative, Layer rivers, Layer land) {}

    /** The event of that id. */
    public Optional<Event> event(String id) {
        return events.byId(id);
    }

    /** The thesis of that id. */
    public Optional<Thesis> thesis(String id) {
        return theses.stream().filter(thesis -> thesis.id().equals(id)).findFirst();
    }

    /** The story of that id. */
    public Optional<Story> story(String id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** The party that an actor belongs to. */
    public Optional<Party> partyOf(String actor) {
        return Optional.ofNullable(actors.get(actor)).flatMap(Actor::party)
                .flatMap(party -> about.parties.stream().filter(p -> p.actor.equals(party)).findFirst());
    }

    /** The numbers by which events are called on map and list: 1 for the first in time order. */
    public int numberOf(Event event) {
        return events.indexOf(event) + 1;
    }

    /** The same for theses, which stand in the order of the file. */
    public int numberOf(Thesis thesis) {
        return theses.indexOf(thesis) + 1;
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Records by their ids, in their order. */
    public static <V> Map<String, V> byId(List<V> values, Function<V, String> id) {
        final Map<String, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return map;
    }
}
