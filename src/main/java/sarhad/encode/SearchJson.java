package sarhad.encode;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.model.Actor;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.model.Text;

/** {@code data/search.json}: the words of every event in every language, folded, by the part of the event that they stand in. */
record SearchJson(Atlas atlas) {

    ObjectNode all() {
        final ObjectNode node = JsonNodeFactory.instance.objectNode();
        final ObjectNode events = node.putObject("events");
        for (final Event event : atlas.events()) {
            final ObjectNode fields = events.putObject(event.id());
            put(fields, "title", texts(Stream.of(event.title())));
            put(fields, "summary", texts(Stream.of(event.summary())));
            put(fields, "place", event.sites().stream().flatMap(this::place));
            put(fields, "actor", event.actors().stream().map(Event.Role::actor).distinct().map(atlas.actors()::get).flatMap(SearchJson::actor));
            put(fields, "said", said(event));
        }
        return node;
    }

    /** Each phrase once: a name that returns in every claim need be found once only. */
    private static void put(ObjectNode fields, String name, Stream<String> phrases) {
        final String text = phrases.map(SearchFold::fold).filter(phrase -> !phrase.isEmpty()).distinct().collect(Collectors.joining(" "));
        if (!text.isEmpty()) fields.put(name, text);
    }

    private static Stream<String> texts(Stream<Text> texts) {
        return texts.flatMap(text -> Stream.concat(
                Stream.of(text.original()), new TreeSet<>(text.translations().keySet()).stream().map(code -> text.translations().get(code).text())));
    }

    private Stream<String> place(Site site) {
        final Stream<String> subjects = Stream.concat(site.place().stream(), site.statements().stream().map(Statement::subject).flatMap(Optional::stream))
                .distinct().map(atlas.places().byId()::get).flatMap(SearchJson::place);
        final Stream<String> units = site.within().stream().flatMap(unit -> Stream.of(
                atlas.layers().countries().feature(unit.country()), unit.province().flatMap(atlas.layers().provinces()::feature)))
                .flatMap(Optional::stream).flatMap(unit -> Stream.concat(texts(unit.name().stream()), unit.aliases().stream()));
        return Stream.of(texts(Stream.of(site.name())), subjects, units, texts(site.statements().stream().map(Statement::text)))
                .flatMap(phrases -> phrases);
    }

    private static Stream<String> place(Place place) {
        return Stream.concat(texts(Stream.of(place.name())), place.aliases().stream());
    }

    private static Stream<String> actor(Actor actor) {
        return Stream.of(
                texts(Stream.of(actor.name(), actor.shortName())), actor.aliases().stream(), texts(actor.otherNames().stream().map(Actor.OtherName::name)))
                .flatMap(phrases -> phrases);
    }

    private Stream<String> said(Event event) {
        final List<Stream<String>> parts = new ArrayList<>();
        for (final Claim claim : event.claims()) {
            parts.add(claimant(claim.claimant()));
            parts.add(texts(Stream.of(claim.text())));
        }
        return parts.stream().flatMap(phrases -> phrases);
    }

    private Stream<String> claimant(Claimant claimant) {
        final Stream<String> actor = claimant.actor().map(atlas.actors()::get).stream().flatMap(SearchJson::actor);
        return Stream.concat(actor, texts(Stream.concat(claimant.office().stream(), claimant.name().stream())));
    }
}
