package sarhad.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as an address gives them: a day (2024-01-16), or a minute in UTC (2024-01-16T06:00Z). */
public final class Moments {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ");

    private Moments() {}

    /**
     * The moment, empty where it is written otherwise.
     *
     * @param end whether the end of a day is meant, not its beginning
     * @throws DateTimeParseException if no calendar has it
     */
    public static Optional<Instant> parse(String text, boolean end) {
        if (DAY.matcher(text).matches()) return Optional.of(LocalDate.parse(text).plusDays(end ? 1 : 0).atStartOfDay().toInstant(ZoneOffset.UTC));
        if (MINUTE.matcher(text).matches()) return Optional.of(Instant.parse(text.replace("Z", ":00Z")));
        return Optional.empty();
    }
}
