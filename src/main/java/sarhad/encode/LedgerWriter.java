package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sarhad.encode.Chart.Form;
import sarhad.encode.Chart.Line;
import sarhad.encode.Chart.Link;
import sarhad.encode.Chart.Mark;
import sarhad.encode.Chart.Row;
import sarhad.model.Amount;
import sarhad.model.Claim;
import sarhad.model.Claimant;
import sarhad.model.Event;
import sarhad.model.Ledger;
import sarhad.model.Text;

/** Draws the rival figures of an event side by side: each thing counted by itself, and nothing added up. */
record LedgerWriter(Desk desk) {
    private static final String TOP = "0%";
    private static final String MIDDLE = "50%";
    private static final String BOTTOM = "100%";

    /** The charts of one kind of harm. */
    List<Chart> charts(Event event, Claim.About about) {
        return charts(event, about, List.of());
    }

    /** The same of some who are counted. @param counts all, if empty */
    List<Chart> charts(Event event, Claim.About about, List<String> counts) {
        return Ledger.of(event, about, desk.atlas()).stream().filter(ledger -> counts.isEmpty() || counts.contains(ledger.counts())).map(ledger -> chart(ledger, Axis.upTo(ledger.largest().orElse(0.0)))).toList();
    }

    /** A ledger on an axis that it may share with another event's of the same thing counted. */
    Chart chart(Ledger ledger, Axis axis) {
        final Words words = desk.words();
        final String counted = words.text("counts." + ledger.counts());
        final List<Row> rows = ledger.rows().stream().map(row -> row(row, axis)).toList();
        final List<Speaker> silent = ledger.silent().stream()
                .map(actor -> new Speaker(desk.names().actorShort(actor), Optional.empty(), desk.names().colour(actor))).toList();
        return new Chart(
                words.text("ledger.counted", "who", counted), words.text("ledger.name", "about", words.text("about." + Formats.key(ledger.about())), "who", counted),
                ledger.largest().isPresent() ? axis.ticks(desk.formats()) : List.of(), rows, key(rows), silent);
    }

    private Row row(Ledger.Row row, Axis axis) {
        final boolean several = row.claims().stream().map(claim -> claim.claimant().office().map(Text::original)).distinct().count() > 1;
        final List<Line> lines = new ArrayList<>();
        for (int i = 0; i < row.claims().size(); i++) lines.add(line(row, i, several, axis));
        final Claimant first = row.claims().get(0).claimant();
        return new Row(desk.names().speaker(several ? new Claimant(first.actor(), Optional.empty(), first.name()) : first), lines);
    }

    private Line line(Ledger.Row row, int index, boolean several, Axis axis) {
        final Claim claim = row.claims().get(index);
        final Speaker speaker = desk.names().speaker(claim.claimant());
        return new Line(
                speaker, speaker.office().filter(office -> several), figure(claim), claim.value().map(value -> mark(value, axis)),
                claim.date().map(desk.dates()::partial), row.isRevised(claim) ? Optional.of(desk.words().text("ledger.revised")) : Optional.empty(),
                claim.oneSource() ? Optional.of(desk.words().text("claim.oneSource")) : Optional.empty(), links(row, index, axis),
                desk.citations().of(claim.sources()));
    }

    private String figure(Claim claim) {
        return claim.value().map(desk.formats()::amount).orElseGet(() -> desk.words().text("claim.noFigure"));
    }

    private static Mark mark(Amount value, Axis axis) {
        if (value instanceof Amount.Between between) return new Mark(Form.BETWEEN, axis.at(between.from()), Optional.of(axis.at(between.to())));
        return new Mark(form(value), axis.at(value.largest()), Optional.empty());
    }

    private static Form form(Amount value) {
        if (value instanceof Amount.AtLeast) return Form.AT_LEAST;
        if (value instanceof Amount.AtMost) return Form.AT_MOST;
        return value instanceof Amount.About ? Form.ABOUT : Form.EXACTLY;
    }

    /** From a revised figure straight down to the height of the later one, then across to it: the parts at one figure's height. */
    private static List<Link> links(Ledger.Row row, int index, Axis axis) {
        final List<Link> links = new ArrayList<>();
        for (int later = 0; later < row.claims().size(); later++) {
            final Claim revision = row.claims().get(later);
            final Optional<Integer> found = row.revisedBy(revision).filter(earlier -> row.claims().get(earlier).value().isPresent() && revision.value().isPresent());
            if (found.isEmpty() || index < found.get() || index > later) continue;
            final String x = axis.at(row.claims().get(found.get()).value().orElseThrow().largest());
            links.add(new Link(x, index == found.get() ? MIDDLE : TOP, x, index == later ? MIDDLE : BOTTOM));
            if (index == later) links.add(new Link(x, MIDDLE, axis.at(revision.value().orElseThrow().largest()), MIDDLE));
        }
        return links;
    }

    /** Only what a reader can see is explained. */
    private List<String> key(List<Row> rows) {
        final Set<Form> forms = new TreeSet<>();
        rows.forEach(row -> row.lines().forEach(line -> line.mark().ifPresent(mark -> forms.add(mark.form()))));
        final boolean revised = rows.stream().flatMap(row -> row.lines().stream()).anyMatch(line -> line.revised().isPresent());
        final Stream<String> marks = forms.stream().filter(form -> form != Form.EXACTLY).map(form -> "ledger.key." + form.key());
        return Stream.concat(revised ? Stream.of("ledger.key.revised") : Stream.empty(), marks).map(key -> desk.words().text(key)).toList();
    }
}
