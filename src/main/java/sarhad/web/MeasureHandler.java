package sarhad.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.PositionMeasuresJson;
import sarhad.measure.Measures;
import sarhad.measure.PositionMeasure;
import sarhad.model.Position;
import sarhad.site.Resource;
import sarhad.site.Site;

/** Answers GET and HEAD for the measures of positions that the query names. */
final class MeasureHandler {
    private final Supplier<Site> site;

    MeasureHandler(Supplier<Site> site) {
        this.site = site;
    }

    /** {@code /measure/border?point=lon,lat[&radius=metres]} */
    void border(Context context) {
        answer(context, List.of("point", "radius"), query -> {
            final Position point = query.position("point");
            final double radius = query.metres("radius", PositionMeasure.WIDEST).orElse(0);
            final Site now = site.get();
            return Resource.answer("measure/border.json", () -> new PositionMeasuresJson(now.atlas(), now.measures()).border(point, radius));
        });
    }

    /** {@code /measure/between?a=lon,lat&b=lon,lat[&radiusA=metres][&radiusB=metres]} */
    void between(Context context) {
        answer(context, List.of("a", "b", "radiusA", "radiusB"), query -> {
            final Position from = query.position("a");
            final Position to = query.position("b");
            final double radiusA = query.metres("radiusA", PositionMeasure.WIDEST).orElse(0);
            final double radiusB = query.metres("radiusB", PositionMeasure.WIDEST).orElse(0);
            final Site now = site.get();
            final Measures measures = now.measures();
            return Resource.answer("measure/between.json",
                    () -> new PositionMeasuresJson(now.atlas(), measures).between(measures.at(from, radiusA), measures.at(to, radiusB)));
        });
    }

    /** What a query asks for. */
    interface Question {
        Resource answer(Query query) throws Query.Refused;
    }

    /** How a query is read. */
    interface Reading {
        Query of(String query) throws Query.Refused;
    }

    /** Answers a question, or says what is wrong with it. @param parameters that it may have */
    static void answer(Context context, List<String> parameters, Question question) {
        answer(context, (String query) -> Query.parse(query, parameters), question);
    }

    /** The same, however its query is read. */
    static void answer(Context context, Reading reading, Question question) {
        // Pages of other sites may read a refusal too, and say what was wrong.
        context.header("Access-Control-Allow-Origin", "*");
        try {
            if (Optional.ofNullable(context.queryString()).map(String::length).orElse(0) > SiteHandler.LONGEST_ADDRESS) {
                throw new Query.Refused(Failure.tooLong());
            }
            SiteHandler.serve(context, question.answer(reading.of(context.queryString())));
        } catch (Query.Refused refused) {
            Answers.fail(context, refused.failure());
        }
    }
}
