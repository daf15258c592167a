package sarhad.encode;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import sarhad.model.Actor;
import sarhad.model.Amount;
import sarhad.model.Atlas;
import sarhad.model.Claimant;
import sarhad.model.Source;
import sarhad.model.Text;
import sarhad.model.Thesis;

/**
 * The collections without geometry as tables: RFC 4180, UTF-8 with a byte order mark (or spreadsheets misread Arabic
 * script), a column for each language of a text, several ids in one cell parted by spaces.
 */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Atlas atlas;

    Csv(Atlas atlas) {
        this.atlas = atlas;
    }

    /** A column: its name and what stands in it. */
    private record Column<T>(String name, Function<T, String> value) {}

    byte[] claims() {
        final List<Column<ListsJson.EventClaim>> columns = new ArrayList<>();
        columns.add(new Column<>("id", row -> row.claim().id()));
        columns.add(new Column<>("event", row -> row.event().id()));
        columns.add(new Column<>("claimant_actor", row -> row.claim().claimant().actor().orElse("")));
        texts(columns, "claimant", row -> Optional.of(speaker(row.claim().claimant())));
        columns.add(new Column<>("about", row -> ModelJson.word(row.claim().about())));
        columns.add(new Column<>("counts", row -> row.claim().counts().orElse("")));
        columns.add(new Column<>("value_min", row -> row.claim().value().map(Csv::least).orElse("")));
        columns.add(new Column<>("value_max", row -> row.claim().value().map(Csv::most).orElse("")));
        columns.add(new Column<>("value_form", row -> row.claim().value().map(Csv::form).orElse("")));
        texts(columns, "text", row -> Optional.of(row.claim().text()));
        columns.add(new Column<>("date", row -> row.claim().date().orElse("")));
        columns.add(new Column<>("supersedes", row -> row.claim().supersedes().orElse("")));
        columns.add(new Column<>("did", row -> ids(row.claim().doers().did())));
        columns.add(new Column<>("did_not", row -> ids(row.claim().doers().didNot())));
        columns.add(new Column<>("one_source", row -> row.claim().oneSource() ? "yes" : ""));
        columns.add(new Column<>("sources", row -> ids(row.claim().sources())));
        return table(columns, ListsJson.eventClaims(atlas));
    }

    byte[] theses() {
        final List<Column<Thesis>> columns = new ArrayList<>();
        columns.add(new Column<>("id", Thesis::id));
        texts(columns, "title", thesis -> Optional.of(thesis.title()));
        texts(columns, "statement", thesis -> Optional.of(thesis.statement()));
        texts(columns, "holder", thesis -> Optional.of(speaker(thesis.holder())));
        columns.add(new Column<>("evidence", thesis -> ModelJson.word(thesis.evidence())));
        columns.add(new Column<>("as_of", thesis -> thesis.asOf().toString()));
        columns.add(new Column<>("supports", thesis -> String.valueOf(thesis.supports().size())));
        columns.add(new Column<>("disputes", thesis -> String.valueOf(thesis.disputes().size())));
        columns.add(new Column<>("actors", thesis -> ids(thesis.actors())));
        columns.add(new Column<>("events", thesis -> ids(thesis.events())));
        columns.add(new Column<>("sources", thesis -> ids(thesis.sources())));
        return table(columns, atlas.theses());
    }

    byte[] actors() {
        final List<Column<Actor>> columns = new ArrayList<>();
        columns.add(new Column<>("id", Actor::id));
        columns.add(new Column<>("kind", actor -> ModelJson.word(actor.kind())));
        columns.add(new Column<>("party", actor -> actor.party().orElse("")));
        texts(columns, "name", actor -> Optional.of(actor.name()));
        texts(columns, "description", actor -> Optional.of(actor.description()));
        columns.add(new Column<>("sources", actor -> ids(actor.sources())));
        return table(columns, List.copyOf(atlas.actors().values()));
    }

    byte[] sources() {
        final List<Column<Source>> columns = List.of(
                new Column<>("id", Source::id),
                new Column<>("title", source -> source.title().orElse("")),
                new Column<>("container_title", source -> source.container().orElse("")),
                new Column<>("publisher", source -> source.publisher().orElse("")),
                new Column<>("issued", source -> source.issued().stream().map(part -> String.format("%02d", part)).collect(Collectors.joining("-"))),
                new Column<>("url", source -> source.url().orElse("")),
                new Column<>("language", source -> source.language().orElse("")),
                new Column<>("reliability", ListsJson::reliability),
                new Column<>("standing", source -> ModelJson.word(source.standing())),
                new Column<>("of", source -> source.of().orElse("")));
        return table(columns, List.copyOf(atlas.sources().values()));
    }

    private <T> void texts(List<Column<T>> columns, String name, Function<T, Optional<Text>> text) {
        for (final Atlas.Language language : atlas.about().languages()) {
            final String code = language.code();
            columns.add(new Column<>(name + "_" + code, row -> text.apply(row)
                    .filter(t -> t.in(code).language().equals(code)).map(t -> t.in(code).text()).orElse("")));
        }
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

    private static String ids(List<String> ids) {
        return String.join(" ", ids);
    }

    private static <T> byte[] table(List<Column<T>> columns, List<T> rows) {
        final StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        final String[] header = columns.stream().map(Column::name).toArray(String[]::new);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(header).get())) {
            for (final T row : rows) printer.printRecord(columns.stream().map(column -> safe(column.value().apply(row))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet would run a cell that starts like a formula. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
