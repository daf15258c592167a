package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sarhad.model.Actor;
import sarhad.model.Amount;
import sarhad.model.Atlas;
import sarhad.model.Claimant;
import sarhad.model.Source;
import sarhad.model.Text;
import sarhad.model.Thesis;

/** The collections without geometry as tables: a column for each language of a text, several ids in one cell parted by spaces. */
final class Tables {
    private final Atlas atlas;

    Tables(Atlas atlas) {
        this.atlas = atlas;
    }

    Table claims() {
        final Columns<ListsJson.EventClaim> columns = columns();
        columns.text("id", row -> row.claim().id());
        columns.text("event", row -> row.event().id());
        columns.text("claimant_actor", row -> row.claim().claimant().actor().orElse(""));
        columns.texts("claimant", row -> Optional.of(speaker(row.claim().claimant())));
        columns.text("about", row -> ModelJson.word(row.claim().about()));
        columns.text("counts", row -> row.claim().counts().orElse(""));
        columns.number("value_min", row -> row.claim().value().map(Tables::least).orElse(""));
        columns.number("value_max", row -> row.claim().value().map(Tables::most).orElse(""));
        columns.text("value_form", row -> row.claim().value().map(Tables::form).orElse(""));
        columns.texts("text", row -> Optional.of(row.claim().text()));
        columns.text("date", row -> row.claim().date().orElse(""));
        columns.text("supersedes", row -> row.claim().supersedes().orElse(""));
        columns.text("did", row -> ids(row.claim().doers().did()));
        columns.text("did_not", row -> ids(row.claim().doers().didNot()));
        columns.text("one_source", row -> row.claim().oneSource() ? "yes" : "");
        columns.text("sources", row -> ids(row.claim().sources()));
        return columns.table(ListsJson.eventClaims(atlas));
    }

    Table theses() {
        final Columns<Thesis> columns = columns();
        columns.text("id", Thesis::id);
        columns.texts("title", thesis -> Optional.of(thesis.title()));
        columns.texts("statement", thesis -> Optional.of(thesis.statement()));
        columns.texts("holder", thesis -> Optional.of(speaker(thesis.holder())));
        columns.text("evidence", thesis -> ModelJson.word(thesis.evidence()));
        columns.text("as_of", thesis -> thesis.asOf().toString());
        columns.whole("supports", thesis -> String.valueOf(thesis.supports().size()));
        columns.whole("disputes", thesis -> String.valueOf(thesis.disputes().size()));
        columns.text("actors", thesis -> ids(thesis.actors()));
        columns.text("events", thesis -> ids(thesis.events()));
        columns.text("sources", thesis -> ids(thesis.sources()));
        return columns.table(atlas.theses());
    }

    Table actors() {
        final Columns<Actor> columns = columns();
        columns.text("id", Actor::id);
        columns.text("kind", actor -> ModelJson.word(actor.kind()));
        columns.text("party", actor -> actor.party().orElse(""));
        columns.texts("name", actor -> Optional.of(actor.name()));
        columns.texts("description", actor -> Optional.of(actor.description()));
        columns.text("sources", actor -> ids(actor.sources()));
        return columns.table(List.copyOf(atlas.actors().values()));
    }

    Table sources() {
        final Columns<Source> columns = columns();
        columns.text("id", Source::id);
        columns.text("title", source -> source.title().orElse(""));
        columns.text("container_title", source -> source.container().orElse(""));
        columns.text("publisher", source -> source.publisher().orElse(""));
        columns.text("issued", source -> source.issued().stream().map(part -> String.format("%02d", part)).collect(Collectors.joining("-")));
        columns.text("url", source -> source.url().orElse(""));
        columns.text("language", source -> source.language().orElse(""));
        columns.text("reliability", ListsJson::reliability);
        columns.text("standing", source -> ModelJson.word(source.standing()));
        columns.text("of", source -> source.of().orElse(""));
        return columns.table(List.copyOf(atlas.sources().values()));
    }

    private <T> Columns<T> columns() {
        return new Columns<>(atlas.about().languages());
    }

    /** Who speaks, as one text: the office or the name; else the actor's short name. */
    private Text speaker(Claimant claimant) {
        return claimant.office().or(claimant::name)
                .orElseGet(() -> atlas.actors().get(claimant.actor().orElseThrow()).shortName());
    }

    private static String least(Amount amount) {
        if (amount instanceof Amount.Exactly a) return number(a.value());
        if (amount instanceof Amount.AtLeast a) return number(a.value());
        if (amount instanceof Amount.About a) return number(a.value());
        return amount instanceof Amount.Between a ? number(a.from()) : "";
    }

    private static String most(Amount amount) {
        if (amount instanceof Amount.Exactly a) return number(a.value());
        if (amount instanceof Amount.AtMost a) return number(a.value());
        if (amount instanceof Amount.About a) return number(a.value());
        return amount instanceof Amount.Between a ? number(a.to()) : "";
    }

    private static String form(Amount amount) {
        if (amount instanceof Amount.Exactly) return "exactly";
        if (amount instanceof Amount.AtLeast) return "atLeast";
        if (amount instanceof Amount.AtMost) return "atMost";
        return amount instanceof Amount.About ? "about" : "between";
    }

    private static String number(double value) {
        return GeometryJson.rounded(value, 3).toPlainString();
    }

    static String ids(List<String> ids) {
        return String.join(" ", ids);
    }
}
