package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.encode.ReportedPage.Row;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.Verdict;
import sarhad.measure.Verdicts;
import sarhad.measure.Verdicts.Bearing;
import sarhad.measure.Verdicts.Judged;
import sarhad.model.Amount;
import sarhad.model.CompassPoint;
import sarhad.model.Statement;
import sarhad.model.Statement.Form;

/** Writes stated distances beside measured ones, each with its verdict. */
final class ReportedWriter {
    private static final List<String> RULES = List.of("tolerance", "compatible", "differs", "road", "direction", "placed", "none");

    private final Desk desk;
    private final Verdicts verdicts;

    ReportedWriter(Desk desk, Measures measures) {
        this.desk = desk;
        this.verdicts = new Verdicts(desk.atlas(), measures);
    }

    List<Row> rows() {
        return verdicts.all().stream().map(this::row).toList();
    }

    /** Those of some statements. @param ids of the statements */
    List<Row> rows(List<String> ids) {
        return verdicts.all().stream().filter(judged -> ids.contains(judged.statement().id())).map(this::row).toList();
    }

    List<String> rules() {
        return RULES.stream().map(rule -> desk.words().text("reported.rule." + rule)).toList();
    }

    private Row row(Judged judged) {
        final Statement statement = judged.statement();
        return new Row(
                desk.pointer(judged.event()), desk.to(desk.links().map(desk.words().code())) + "?event=" + judged.event().id(),
                desk.names().speaker(statement.claimant()), statement.date().map(desk.dates()::partial), desk.names().text(statement.text()),
                stated(judged), statement.tolerance().map(tolerance -> desk.words().text("reported.granted", "distance", desk.formats().distance(tolerance.metres()))),
                measured(judged), judged.bearing().map(Bearing::fits).orElse(true) ? key(judged.verdict()) : "differs", said(judged),
                desk.citations().of(statement.sources()));
    }

    private List<String> stated(Judged judged) {
        final Optional<String> direction = judged.statement().form() instanceof Form.FromPlace from
                ? from.direction().map(desk.formats()::direction) : Optional.empty();
        return Stream.concat(Stream.of(distance(judged)), direction.stream()).toList();
    }

    private String distance(Judged judged) {
        final String distance = desk.words().text("unit.km", "n", desk.formats().amount(kilometres(judged.stated())));
        return judged.from().isEmpty() ? desk.words().text("reported.fromBorder", "distance", distance)
                : desk.words().text("reported.fromPlace", "distance", distance, "place", desk.names().place(judged.from().get()).orElseThrow().inSentence());
    }

    private static Amount kilometres(Amount metres) {
        if (metres instanceof Amount.Exactly a) return new Amount.Exactly(a.value() / 1000);
        if (metres instanceof Amount.About a) return new Amount.About(a.value() / 1000);
        if (metres instanceof Amount.AtLeast a) return new Amount.AtLeast(a.value() / 1000);
        if (metres instanceof Amount.AtMost a) return new Amount.AtMost(a.value() / 1000);
        final Amount.Between between = (Amount.Between) metres;
        return new Amount.Between(between.from() / 1000, between.to() / 1000);
    }

    private List<String> measured(Judged judged) {
        return Stream.concat(measured(judged.verdict()).stream(), judged.bearing().map(bearing -> desk.formats().azimuths(bearing.measured())).stream()).toList();
    }

    private Optional<String> measured(Verdict verdict) {
        final Optional<Interval> interval;
        if (verdict instanceof Verdict.Compatible v) interval = Optional.of(v.measured());
        else if (verdict instanceof Verdict.Differs v) interval = Optional.of(v.measured());
        else if (verdict instanceof Verdict.PerhapsByRoad v) interval = Optional.of(v.measured());
        else if (verdict instanceof Verdict.Placed v) interval = Optional.of(v.without());
        else interval = Optional.empty();
        return interval.map(desk.formats()::distance);
    }

    /** The key of a verdict: {@code compatible}, {@code differs}, {@code road}, {@code placed}, {@code none}. */
    static String key(Verdict verdict) {
        if (verdict instanceof Verdict.Compatible) return "compatible";
        if (verdict instanceof Verdict.Differs) return "differs";
        if (verdict instanceof Verdict.PerhapsByRoad) return "road";
        return verdict instanceof Verdict.Placed ? "placed" : "none";
    }

    private List<String> said(Judged judged) {
        return Stream.concat(Stream.of(said(judged.verdict())), judged.bearing().map(this::said).stream()).toList();
    }

    private String said(Bearing bearing) {
        if (bearing.fits()) return desk.words().text("reported.direction.compatible");
        return desk.words().text("reported.direction.contradicted", "direction", desk.formats().direction(CompassPoint.nearest(bearing.measured().middle())));
    }

    private String said(Verdict verdict) {
        final Words words = desk.words();
        if (verdict instanceof Verdict.Differs differs) {
            return words.text(differs.statedIsLonger() ? "reported.longer" : "reported.shorter", "distance", desk.formats().distance(differs.by()));
        }
        if (verdict instanceof Verdict.NotComparable none) {
            return words.text(none.why() == Verdict.Reason.NO_POSITION ? "reported.noPosition" : "reported.noReference");
        }
        return words.text("reported." + key(verdict));
    }
}
