package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sarhad.encode.EventArticle.Choice;
import sarhad.measure.Measures;
import sarhad.measure.Whereabouts;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Statement;

/** Says what each statement that places a site does: where the site can be with all of them, and without any. */
final class ChoiceWriter {
    private final Desk desk;
    private final Measures measures;
    private final Event event;
    private final Site site;
    private final List<Statement> statements;

    ChoiceWriter(Desk desk, Measures measures, Event event, Site site) {
        this.desk = desk;
        this.measures = measures;
        this.event = event;
        this.site = site;
        statements = site.disc().isPresent() && site.statements().stream().anyMatch(Statement::limits)
                ? RegionsJson.statements(event, site, measures) : List.of();
    }

    /** Every choice of statements to leave out; empty where none places the site. */
    List<Choice> choices() {
        return statements.isEmpty() ? List.of() : RegionsJson.subsets(statements).stream().map(this::choice).toList();
    }

    private Choice choice(Set<String> left) {
        final boolean listed = left.size() <= 1 || left.size() == statements.size();
        return new Choice(String.join(" ", left), said(left), where(left), remark(left), listed);
    }

    private String said(Set<String> left) {
        final Words words = desk.words();
        if (left.isEmpty()) return words.text("choice.all");
        if (left.size() == statements.size()) return words.text("choice.none");
        if (left.size() == 1) return words.text("choice.without", "who", who(left.iterator().next()));
        return words.text("choice.several", "n", desk.formats().number(left.size()));
    }

    private String where(Set<String> left) {
        if (answer(left) instanceof Whereabouts.Answer.Nowhere nowhere) {
            return new Sentences(measures, desk.atlas().about().limits(), desk.words(), desk.formats(), desk.names()).nowhere(site, nowhere);
        }
        return desk.formats().distance(measures.without(event, site, left).border().interval());
    }

    private Optional<String> remark(Set<String> left) {
        final boolean widened = answer(left) instanceof Whereabouts.Answer.Somewhere somewhere && somewhere.widened();
        return widened ? Optional.of(desk.words().text("choice.widened", "across", desk.formats().distance(Site.NARROWEST_ACROSS_HOMES))) : Optional.empty();
    }

    private Whereabouts.Answer answer(Set<String> left) {
        return measures.whereabouts(event, site.id()).orElseThrow().without(left);
    }

    private String who(String id) {
        final Statement statement = statements.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return desk.names().speaker(statement.claimant()).who().inSentence();
    }
}
