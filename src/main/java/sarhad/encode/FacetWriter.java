package sarhad.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import sarhad.encode.MapPage.Choice;
import sarhad.encode.MapPage.Facet;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;

/** The ways to filter events, each with the choices that some event has. */
record FacetWriter(Atlas atlas, Language language, Names names) {

    List<Facet> write(List<EventFacets> events) {
        final Words words = language.words();
        return List.of(
                facet("kind", keys(Event.Kind.values()), events, facets -> List.of(facets.kind()), key -> words.text("kind." + key)),
                facet("actor", actors(), events, EventFacets::actors, id -> names.actorShort(id).inSentence()),
                facet("side", sides(), events, EventFacets::sides, this::side),
                facet("place", keys(Site.Basis.values()), events, EventFacets::places, key -> words.text("place." + key)));
    }

    /** By what events were chosen: for each filter with a choice, what it is called and what was chosen. */
    List<String> chosen(List<EventFacets> events, SortedMap<String, SortedSet<String>> values) {
        final List<String> said = new ArrayList<>();
        for (final Facet facet : write(events)) {
            final SortedSet<String> of = values.getOrDefault(facet.name(), new TreeSet<>());
            if (of.isEmpty()) continue;
            final List<String> words = facet.choices().stream().filter(choice -> of.contains(choice.value())).map(Choice::word).toList();
            said.add(facet.heading() + ": " + language.formats().list(words));
        }
        return said;
    }

    private Facet facet(String name, Stream<String> values, List<EventFacets> events, Function<EventFacets, List<String>> of, Function<String, String> word) {
        final List<Choice> choices = new ArrayList<>();
        values.forEach(value -> {
            final long count = events.stream().filter(event -> of.apply(event).contains(value)).count();
            if (count > 0) choices.add(new Choice(value, word.apply(value), language.formats().number(count), name.equals("actor") ? Optional.of(names.colour(value)) : Optional.empty()));
        });
        return new Facet(name, language.words().text("filter." + name), choices);
    }

    private static Stream<String> keys(Enum<?>[] constants) {
        return Stream.of(constants).map(Formats::key);
    }

    /** The parties first, then everybody else, in alphabetical order. */
    private Stream<String> actors() {
        final List<String> parties = names.parties(language.formats()).stream().map(Atlas.Party::actor).toList();
        final Comparator<String> byName = Comparator.comparing(id -> names.actorShort(id).text(), language.formats().alphabetical());
        return Stream.concat(parties.stream(), atlas.actors().keySet().stream().filter(id -> !parties.contains(id)).sorted(byName));
    }

    private Stream<String> sides() {
        return Stream.concat(
                names.parties(language.formats()).stream().map(Atlas.Party::country),
                Stream.of(EventFacets.EITHER, EventFacets.ELSEWHERE, EventFacets.UNKNOWN));
    }

    private String side(String value) {
        final boolean party = atlas.about().parties().stream().anyMatch(p -> p.country().equals(value));
        return party ? language.words().text("filter.side.of", "country", names.country(value)) : language.words().text("filter.side." + value);
    }
}
