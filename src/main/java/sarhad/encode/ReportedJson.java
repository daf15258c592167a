package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sarhad.measure.Azimuths;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.Verdict;
import sarhad.measure.Verdicts;
import sarhad.measure.Verdicts.Judged;
import sarhad.model.Atlas;

/** {@code data/reported.json}: stated distances beside measured ones, each with its verdict. */
record ReportedJson(Atlas atlas, Measures measures) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode all() {
        final ObjectNode root = JSON.objectNode().put("edition", atlas.about().edition().toString()).put("method", MeasuresJson.METHOD);
        root.set("reported", ModelJson.list(new Verdicts(atlas, measures).all(), ReportedJson::judged));
        return root;
    }

    private static ObjectNode judged(Judged judged) {
        final ObjectNode node = JSON.objectNode().put("event", judged.event().id()).put("site", judged.site().id());
        node.set("statement", ModelJson.statement(judged.statement()));
        final ObjectNode verdict = node.putObject("verdict").put("kind", ReportedWriter.key(judged.verdict()));
        if (judged.verdict() instanceof Verdict.Compatible v) measured(verdict, v.measured());
        if (judged.verdict() instanceof Verdict.PerhapsByRoad v) measured(verdict, v.measured());
        if (judged.verdict() instanceof Verdict.Placed v) measured(verdict, v.without());
        if (judged.verdict() instanceof Verdict.Differs v) {
            measured(verdict, v.measured());
            verdict.putObject("by").put("metres", GeometryJson.rounded(v.statedIsLonger() ? v.by() : -v.by(), 0));
        }
        if (judged.verdict() instanceof Verdict.NotComparable v) verdict.put("why", ModelJson.word(v.why()));
        judged.bearing().ifPresent(bearing -> node.putObject("direction").put("kind", bearing.fits() ? "compatible" : "contradicted")
                .putObject("azimuth").set("interval", azimuths(bearing.measured())));
        return node;
    }

    /** Degrees, clockwise from the first to the second. */
    private static ArrayNode azimuths(Azimuths measured) {
        return JSON.arrayNode().add(GeometryJson.rounded(measured.from(), 1)).add(GeometryJson.rounded(measured.to(), 1));
    }

    private static void measured(ObjectNode verdict, Interval metres) {
        verdict.putObject("distance").set("interval", MeasuresJson.interval(metres));
    }
}
