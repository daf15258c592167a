package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the address, and what it means. */
class AddressTest extends ModuleTest {
    private static final Map<String, Object> KNOWN = Map.of(
            "events", List.of("2024-01-16-a", "2024-01-18-b"), "theses", List.of("t01"), "layers", List.of("rivers", "provinces"), "shown", List.of("rivers"),
            "clocks", List.of("UTC", "Asia/Tehran"), "statements", List.of("l1", "l2"), "bands", List.of("5", "20"), "whole", List.of(1_702_339_200_000.0, 1_714_089_600_000.0),
            "facets", Map.of("kind", List.of("strike", "attack"), "actor", List.of("x", "y"), "side", List.of("AA", "either"), "place", List.of("derived")));

    private static Object ask(String expression, String query) {
        return ask("address.js", expression, Map.of("query", query, "known", KNOWN));
    }

    /** Whoever reads what was written reads the same. */
    @ParameterizedTest
    @ValueSource(strings = {
        "", "?event=2024-01-16-a", "?thesis=t01", "?event=2024-01-18-b&thesis=t01", "?since=2024-01-16T06:00Z&until=2024-01-18T18:00Z", "?until=2024-02-08T00:00Z",
        "?now=2024-01-16T20:30Z", "?since=2024-01-16T06:00Z&until=2024-01-18T18:00Z&now=2024-01-16T20:30Z",
        "?kind=strike,attack&actor=x&side=AA,either&place=derived", "?q=%D8%B3%D8%A8%D8%B2%20a%26b", "?clock=Asia/Tehran", "?without=l1,l2", "?band=20", "?measure=-180,90,1000000;3.5,-4", "?view=63.5,27.25,7.5",
        "?layer=", "?layer=provinces,rivers", "?utm=1&story=two", "?event=2024-01-16-a&kind=strike&view=-63.5,-27.25,7&story=two"})
    void whatIsWrittenIsReadAgain(String query) {
        assertEquals(query, ask("module.write(given.query, { ...module.read(given.query, given.known).state }, given.known)", query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "since=2024-01-16|since|1705363200000", "until=2024-01-16|until|1705449600000", "since=2024-01-16T06:30Z|since|1705386600000"})
    void aDayCountsWholeAndAMinuteIsInUtc(String query, String key, long millis) {
        assertEquals(millis, ((Number) ask("module.read(given.query, given.known).state." + key, query)).longValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "since=2024-1-16|since", "since=2024-02-30|since", "since=2024-01-16T06:30|since", "until=soon|until", "since=2024-02-01&until=2024-01-01|since,until",
        "since=2024-01-16T13:00Z&until=2024-01-16T13:00Z|since,until", "until=2019-01-01|since,until", "since=2030-01-01|since,until",
        "now=2024-01-16T14:00Z&until=2024-01-16T13:00Z|now", "now=2030-01-01|now", "event=2024-01-16-a&event=2024-01-18-b|event",
        "kind=strike,war|kind", "event=x|event", "thesis=T01|thesis", "clock=utc|clock", "without=l3|without", "band=7|band", "layer=moon|layer", "view=27,95,6|view", "view=1,2|view", "view=1,2,3,4|view", "view=1,2,-1|view", "view=1,,3|view",
        "measure=200,1;3,4|measure", "measure=1,2;3,91|measure", "measure=1,2|measure", "measure=1,2;3|measure", "measure=1,2;3,4;5,6|measure", "measure=1,2,1000001;3,4|measure",
        "measure=1,2,-5;3,4|measure", "measure=1,.;3,4|measure", "measure=x|measure", "q=%FF|q"})
    void whatMeansNothingIsNamed(String query, String refused) {
        assertEquals(List.of(refused.split(",")), ask("module.read(given.query, given.known).refused", query));
    }

    /** Some pages write a list as one parameter for each value. */
    @Test
    void repeatedValuesOfAFilterAreAList() {
        assertEquals(List.of("strike", "attack"), ask("module.read(given.query, given.known).state.kind", "kind=strike&kind=attack"));
    }
}
