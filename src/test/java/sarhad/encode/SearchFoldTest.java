package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's half of the table that holds server and browser together; {@code SearchTest} has the other. */
class SearchFoldTest {
    static Stream<Arguments> cases() throws IOException {
        final JsonNode cases = new ObjectMapper().readTree(Path.of("src/test/resources/search-cases.json").toFile()).get("fold");
        return StreamSupport.stream(cases.spliterator(), false).map(pair -> Arguments.of(pair.get(0).asText(), pair.get(1).asText()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void foldsWhatASearcherMayWriteOtherwise(String written, String folded) {
        assertEquals(folded, SearchFold.fold(written));
    }
}
