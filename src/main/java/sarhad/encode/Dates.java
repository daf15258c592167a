package sarhad.encode;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Optional;
import sarhad.measure.Elapsed;
import sarhad.model.TimeSpan;

/** Days, times and lapses of time in the words of one language. */
public final class Dates {
    /** Hours up to which a lapse of time is told in hours. */
    private static final long HOURS_UP_TO = 72;

    private final Words words;
    private final Formats formats;
    private final String dayPattern;

    public Dates(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
        dayPattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null, IsoChronology.INSTANCE, words.locale());
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).withDecimalStyle(DecimalStyle.of(words.locale()));
    }

    /** A day of the Gregorian calendar. */
    public String day(LocalDate date) {
        return pattern(dayPattern).format(date);
    }

    /** First and last day. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        if (dayPattern.startsWith("d") && first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return words.text("range", "from", formats.number(first.getDayOfMonth()), "to", day(last));
        }
        return words.text("range.long", "from", day(first), "to", day(last));
    }

    /** The days of an event in the language's second calendar, where it has one: the JDK lacks most of them. */
    public Optional<String> secondCalendar(LocalDate first, LocalDate last) {
        return words.calendar().map(calendar -> {
            final ULocale locale = words.icuLocale().setKeywordValue("calendar", calendar);
            final com.ibm.icu.text.DateFormat format = com.ibm.icu.text.DateFormat.getDateInstance(com.ibm.icu.text.DateFormat.LONG, locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            final String from = format.format(asDate(first));
            return first.equals(last) ? from : words.text("range.long", "from", from, "to", format.format(asDate(last)));
        });
    }

    /** The name of the language's second calendar. */
    public Optional<String> secondCalendarName() {
        return words.calendar().map(calendar -> LocaleDisplayNames.getInstance(words.icuLocale()).keyValueDisplayName("calendar", calendar));
    }

    /** A date as exact as it is known: {@code 2024}, {@code 2024-01} or {@code 2024-01-18}. */
    public String partial(String iso) {
        final String[] parts = iso.split("-");
        if (parts.length == 3) return day(LocalDate.parse(iso));
        final LocalDate first = LocalDate.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 1, 1);
        return pattern(parts.length == 1 ? "y" : "LLLL y").format(first);
    }

    /** The same, short and without its year if that is a certain one. */
    String partial(String iso, int year) {
        if (iso.length() < "2024-01-18".length() || LocalDate.parse(iso).getYear() != year) return partial(iso);
        return pattern(dayPattern.startsWith("d") ? "d LLL" : "LLL d").format(LocalDate.parse(iso));
    }

    /** The times of an event on the clocks of a zone, as exact as they are known. */
    public String moments(TimeSpan.Instants instants, Optional<Instant> about, ZoneId zone) {
        final LocalDateTime from = LocalDateTime.ofInstant(instants.earliest(), zone);
        final LocalDateTime to = LocalDateTime.ofInstant(instants.latest(), zone);
        if (from.equals(to)) return words.text("moment", "day", day(from.toLocalDate()), "time", time(from));
        return about.map(instant -> aboutMoment(LocalDateTime.ofInstant(instant, zone), from, to)).orElseGet(() -> range(from, to));
    }

    private String aboutMoment(LocalDateTime about, LocalDateTime from, LocalDateTime to) {
        final boolean sameDay = from.toLocalDate().equals(about.toLocalDate()) && to.toLocalDate().equals(about.toLocalDate());
        final String range = sameDay ? words.text("range.times", "from", time(from), "to", time(to)) : range(from, to);
        return words.text("moment.about.range", "day", day(about.toLocalDate()), "time", time(about), "range", range);
    }

    private String range(LocalDateTime from, LocalDateTime to) {
        if (from.toLocalDate().equals(to.toLocalDate())) {
            final String times = words.text("range.times", "from", time(from), "to", time(to));
            return words.text("moment", "day", day(from.toLocalDate()), "time", times);
        }
        return words.text("range.long",
                "from", words.text("moment", "day", day(from.toLocalDate()), "time", time(from)),
                "to", words.text("moment", "day", day(to.toLocalDate()), "time", time(to)));
    }

    /** Day and, where one is most often given, time: for headings. */
    public String heading(TimeSpan when, Optional<String> where) {
        final Optional<LocalDateTime> about = when.clock().flatMap(TimeSpan.Clock::about);
        if (about.isEmpty()) return days(when.firstDay(), when.lastDay());
        final String moment = words.text("moment.about", "day", day(about.get().toLocalDate()), "time", time(about.get()));
        return where.map(place -> words.text("moment.where", "moment", moment, "place", place)).orElse(moment);
    }

    /** The city by which a time zone is known. */
    public String zone(ZoneId zone) {
        return TimeZoneNames.getInstance(words.icuLocale()).getExemplarLocationName(zone.getId());
    }

    /** How long before or after this event another one came. */
    public String elapsed(Elapsed toOther) {
        if (toOther.shortest().isPresent() && toOther.longest().isPresent()) {
            final Duration shortest = toOther.shortest().get();
            final Duration longest = toOther.longest().get();
            final boolean before = longest.isNegative();
            final long least = before ? -longest.toMinutes() : shortest.toMinutes();
            final long most = before ? -shortest.toMinutes() : longest.toMinutes();
            if (least >= 0 && most <= HOURS_UP_TO * 60) return lapse("hours", least / 60, (most + 59) / 60, before);
        }
        return elapsedDays(toOther);
    }

    private String elapsedDays(Elapsed toOther) {
        if (toOther.minDays() == 0 && toOther.maxDays() == 0) return words.text("elapsed.sameDay");
        if (toOther.minDays() < 0 && toOther.maxDays() > 0) return words.text("elapsed.either");
        final boolean before = toOther.maxDays() <= 0 && toOther.minDays() < 0;
        final long least = before ? -toOther.maxDays() : toOther.minDays();
        return lapse("days", least, before ? -toOther.minDays() : toOther.maxDays(), before);
    }

    private String lapse(String unit, long least, long most, boolean before) {
        return words.text(before ? "elapsed.before" : "elapsed.after", "time", lapse(unit, least, most));
    }

    private String lapse(String unit, long least, long most) {
        final String count = least == most
                ? formats.number(least) : words.text("range", "from", formats.number(least), "to", formats.number(most));
        return words.text("lapse." + unit, "count", most, "n", count);
    }

    /** How much time lay between two events, the earlier one first: hours where both are known to the hour, else days. */
    String between(Elapsed time) {
        if (!inHours(time)) return lapse("days", Math.max(0, time.minDays()), time.maxDays());
        return lapse("hours", Math.max(0, time.shortest().orElseThrow().toMinutes()) / 60, (time.longest().orElseThrow().toMinutes() + 59) / 60);
    }

    /** Whether that is told in hours. */
    boolean inHours(Elapsed time) {
        return time.shortest().isPresent() && time.longest().filter(longest -> longest.toMinutes() <= HOURS_UP_TO * 60).isPresent();
    }

    /** A number of days. */
    String days(long days) {
        return lapse("days", days, days);
    }

    private String time(LocalDateTime time) {
        return pattern("HH:mm").format(time);
    }

    /** ICU is given local days as if they were UTC, so that no zone can shift them. */
    private static Date asDate(LocalDate local) {
        return Date.from(local.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
