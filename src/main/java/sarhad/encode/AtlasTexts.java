package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.model.Actor;
import sarhad.model.Atlas;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Question;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.model.Story;
import sarhad.model.Text;
import sarhad.model.Thesis;

/** Every text of an atlas. The same text stands in many places: each is given once. */
record AtlasTexts(Atlas atlas) {

    List<Text> all() {
        return Stream.of(
                about(atlas.about()), atlas.events().stream().flatMap(AtlasTexts::event), atlas.actors().values().stream().flatMap(AtlasTexts::actor),
                atlas.theses().stream().flatMap(AtlasTexts::thesis), layers(),
                atlas.places().byId().values().stream().flatMap(place -> Stream.concat(Stream.of(place.name()), place.note().stream())),
                atlas.sources().values().stream().flatMap(source -> source.note().stream()), atlas.stories().stream().flatMap(AtlasTexts::story),
                atlas.teaching().sections().stream().flatMap(section -> joined(Stream.of(section.title()), section.text().stream())))
                .flatMap(texts -> texts).distinct().toList();
    }

    private static Stream<Text> about(Atlas.About about) {
        return joined(
                Stream.of(about.title(), about.description(), about.borderFrom(), about.borderTo(), about.boundaryNote(), about.publisher(), about.responsibleEditor()),
                about.sourcesNote().stream(), about.seas().stream().map(Atlas.Sea::name), about.periods().stream().map(Atlas.Period::title), about.licences().stream().map(Atlas.Licence::part));
    }

    private static Stream<Text> event(Event event) {
        return joined(
                Stream.of(event.title(), event.summary()), event.when().why().stream(), event.sites().stream().flatMap(AtlasTexts::site),
                event.claims().stream().flatMap(claim -> joined(claimant(claim.claimant()), Stream.of(claim.text()))),
                event.relations().stream().flatMap(relation -> joined(relation.heldBy().stream().flatMap(AtlasTexts::claimant), Stream.of(relation.text()))),
                event.copies().stream().flatMap(copy -> Stream.of(copy.by(), copy.text(), copy.why())),
                event.differences().stream().map(Event.Difference::text));
    }

    private static Stream<Text> site(Site site) {
        return joined(Stream.of(site.name(), site.why()), site.statements().stream().flatMap(statement -> joined(
                claimant(statement.claimant()), Stream.of(statement.text()), statement.tolerance().map(Statement.Tolerance::why).stream())));
    }

    private static Stream<Text> actor(Actor actor) {
        return joined(
                Stream.of(actor.name(), actor.shortName(), actor.description()),
                actor.otherNames().stream().flatMap(other -> Stream.of(other.name(), other.usedBy())),
                actor.designations().stream().flatMap(designation -> Stream.of(designation.by(), designation.as())),
                actor.relations().stream().flatMap(relation -> joined(relation.heldBy().stream().flatMap(AtlasTexts::claimant), Stream.of(relation.text()))));
    }

    private static Stream<Text> thesis(Thesis thesis) {
        return joined(
                Stream.of(thesis.title(), thesis.statement()), claimant(thesis.holder()),
                Stream.of(thesis.supports(), thesis.disputes(), thesis.related()).flatMap(List::stream)
                        .flatMap(view -> joined(claimant(view.who()), Stream.of(view.text()))),
                thesis.differences().stream().map(Event.Difference::text));
    }

    private static Stream<Text> story(Story story) {
        return joined(
                Stream.of(story.title(), story.summary()), story.aims().stream(), story.unknown().stream(),
                story.steps().stream().flatMap(step -> joined(
                        Stream.of(step.title()), step.text().stream(), step.notes().stream(), step.question().stream().flatMap(AtlasTexts::question))));
    }

    private static Stream<Text> question(Question question) {
        final List<Text> answers = question instanceof Question.Open open ? open.answers() : List.of();
        return joined(Stream.of(question.asked().ask()), question.asked().explanation().stream(), answers.stream());
    }

    private Stream<Text> layers() {
        final Atlas.Layers layers = atlas.layers();
        return joined(
                Frames.origins(atlas).map(Layer.Origin::credit),
                Stream.of(layers.countries(), layers.provinces(), layers.border(), layers.borderAlternative(), layers.rivers(), layers.land())
                        .flatMap(layer -> layer.features().stream()).flatMap(feature -> feature.name().stream()));
    }

    private static Stream<Text> claimant(Claimant claimant) {
        return Stream.of(claimant.office(), claimant.name()).flatMap(Optional::stream);
    }

    @SafeVarargs
    private static Stream<Text> joined(Stream<Text>... parts) {
        return Stream.of(parts).flatMap(part -> part);
    }
}
