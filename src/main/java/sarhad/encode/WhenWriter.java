package sarhad.encode;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Row;
import sarhad.encode.EventArticle.When;
import sarhad.model.Atlas;
import sarhad.model.TimeSpan;

/** When something happened, by several clocks and calendars. */
record WhenWriter(Desk desk) {

    When write(TimeSpan when) {
        final Words words = desk.words();
        final List<Row> rows = new ArrayList<>();
        when.instants().ifPresentOrElse(instants -> clocks(when, instants, rows), () -> {
            final String days = local(when);
            rows.add(new Row(words.text("when.day"), clock(when).map(place -> words.text("moment.where", "moment", days, "place", place)).orElse(days)));
            rows.add(new Row(words.text("when.hour"), words.text("when.noHour")));
        });
        secondCalendar(when).ifPresent(days -> rows.add(new Row(desk.dates().secondCalendarName().orElse(""), days)));
        rows.add(new Row(words.text("when.precision"), desk.grades().of("precision", when.precision())));
        return new When(rows, when.why().map(desk.names()::text));
    }

    /** Day and, where one is most often given, time: for headings. */
    String heading(TimeSpan when) {
        return desk.dates().heading(when, clock(when));
    }

    /** The local time as exactly as it is known. */
    String local(TimeSpan when) {
        return when.instants().map(instants -> desk.dates().moments(instants, when.aboutInstant(), when.zone().orElseThrow()))
                .orElseGet(() -> desk.dates().days(when.firstDay(), when.lastDay()));
    }

    /** The local time as exactly as it is known with whose clock it is, or the day and that no hour is known. */
    String exact(TimeSpan when) {
        final Words words = desk.words();
        if (when.instants().isEmpty()) return words.text("handout.noHour", "days", local(when));
        if (when.aboutInstant().isPresent()) return heading(when);
        return clock(when).map(place -> words.text("moment.where", "moment", local(when), "place", place)).orElse(local(when));
    }

    /** The days in the language's second calendar, where it has one. */
    Optional<String> secondCalendar(TimeSpan when) {
        return desk.dates().secondCalendar(when.firstDay(), when.lastDay());
    }

    /** By whose clock an event is told: the party's country, or the city of another zone. */
    private Optional<String> clock(TimeSpan when) {
        return when.zone().map(zone -> desk.atlas().about().parties().stream().filter(party -> party.zone().equals(zone)).findFirst()
                .map(party -> desk.names().country(party.country())).orElseGet(() -> desk.dates().zone(zone)));
    }

    private void clocks(TimeSpan when, TimeSpan.Instants instants, List<Row> rows) {
        final Words words = desk.words();
        final Dates dates = desk.dates();
        final Optional<Instant> about = when.aboutInstant();
        final ZoneId own = when.zone().orElseThrow();
        final List<Atlas.Party> parties = desk.names().parties(desk.formats());
        if (parties.stream().noneMatch(party -> party.zone().equals(own)) && !own.normalized().equals(ZoneOffset.UTC)) {
            rows.add(new Row(words.text("when.local", "place", dates.zone(own)), dates.moments(instants, about, own)));
        }
        for (Atlas.Party party : parties) {
            rows.add(new Row(words.text("when.local", "place", desk.names().country(party.country())), dates.moments(instants, about, party.zone())));
        }
        rows.add(new Row(words.text("when.utc"), dates.moments(instants, about, ZoneOffset.UTC)));
    }
}
