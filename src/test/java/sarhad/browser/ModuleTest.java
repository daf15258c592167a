package sarhad.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of one of the page's pure modules: the very file that is served, run by a real browser. */
abstract class ModuleTest extends BrowserTest {
    private static Visit visit;

    @BeforeAll
    static void openPage() {
        visit = visit(800, 600).open(at("/en/"));
    }

    @AfterAll
    static void closePage() {
        visit.close();
    }

    /**
     * What a function of a module gives.
     *
     * @param module its name, as {@code views/map/spread.js}
     * @param expression JavaScript that may use {@code module} and {@code given}
     * @param given numbers, texts, lists and maps of them
     */
    static Object ask(String module, String expression, Object given) {
        return visit.page().evaluate(
                "async ([name, given]) => { const module = await import(`sarhad/${name}`); return " + expression + "; }", List.of(module, given));
    }

    /** A point as modules know it. */
    record Point(double x, double y) {
        static Point of(Object point) {
            return new Point(((Number) ((Map<?, ?>) point).get("x")).doubleValue(), ((Number) ((Map<?, ?>) point).get("y")).doubleValue());
        }

        Map<String, Double> plain() {
            return Map.of("x", x, "y", y);
        }

        double to(Point other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
        }
    }

    static List<Map<String, Double>> plain(List<Point> points) {
        return points.stream().map(Point::plain).toList();
    }
}
