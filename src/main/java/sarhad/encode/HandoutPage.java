package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.encode.EventArticle.Citation;

/**
 * The sheet of paper of a story: a front to read and a back to write on. No answer stands on it.
 *
 * @param translation what to know of the translations shown
 * @param stylesheets what the page has besides those of every page
 */
public record HandoutPage(Frame frame, StoryPage.Head head, Front front, Back back, StoryPage.Ways ways, Optional<String> translation, List<String> stylesheets) {

    /**
     * What there is to read.
     *
     * @param notes what a reader is told before the figures
     */
    public record Front(List<String> notes, Map map, List<Time> times, Matter matter) {
        /** So many letters fit where the map is large, tried on the sheets that ship: {@code HandoutTest} counts the pages of each. */
        private static final int MOST = 2_150;

        /** What stands beside the map: the shorter of the two; a table needs the whole width. */
        public String beside() {
            return matter instanceof Opinions || ofTimes() <= matter.letters() ? "times" : "matter";
        }

        /** Whether there is so much to read that the map has to be small. */
        public boolean isLong() {
            return matter instanceof RivalFigures && ofTimes() + matter.letters() + map.said.stream().mapToInt(String::length).sum() > MOST;
        }

        /** Letters, and what a line takes beside them. */
        private int ofTimes() {
            return Stream.concat(times.stream(), map.others.stream()).mapToInt(time -> 20 + time.when.length() + time.title.text().length()).sum();
        }
    }

    /** What there is to weigh. */
    public sealed interface Matter {
        /** How much there is to read: letters, and what a line takes beside them. */
        int letters();
    }

    /** The rival figures of an event. @param about what is counted @param event its title */
    public record RivalFigures(String about, Shown event, List<Figures> figures) implements Matter {
        @Override
        public int letters() {
            return figures.stream().mapToInt(one -> 60 + one.rows.stream().flatMap(row -> row.lines.stream().map(line -> 30 + row.speaker.who().text().length()
                    + Stream.concat(row.speaker.office().stream(), line.office.stream()).mapToInt(office -> office.text().length()).sum())).mapToInt(n -> n).sum()).sum();
        }
    }

    /** Interpretations side by side. @param until until when what was found for them was looked for, the same for all */
    public record Opinions(List<Opinion> opinions, Optional<String> until) implements Matter {
        @Override
        public int letters() {
            return opinions.stream().mapToInt(one -> 60 + one.statement.text().length()).sum();
        }
    }

    /**
     * An interpretation.
     *
     * @param statement what its holder says, in our words
     * @param date when it was published, or that this is not known
     */
    public record Opinion(Shown statement, Speaker holder, String date, List<Citation> sources, Found found) {}

    /** What was found for an interpretation. */
    public sealed interface Found {}

    /** The state of the evidence. @param until of which day it is, where it is not the same for all */
    public record Told(String evidence, Optional<String> until) implements Found {}

    /** It is asked. @param where in which question */
    public record ToAnswer(String where) implements Found {}

    /**
     * The rival figures of one thing counted.
     *
     * @param silent that no figure was found from some, and from whom
     */
    public record Figures(String counted, List<Row> rows, Optional<String> silent) {}

    /** Who speaks, and its figures. */
    public record Row(Speaker speaker, List<Line> lines) {}

    /** A figure. @param number as it was stated, if one was @param office that spoke, where the row has several @param remarks that none was given, that it was revised later, that it rests on one source */
    public record Line(Optional<String> number, Optional<Shown> office, String date, List<String> remarks, List<Citation> sources) {}

    /**
     * The map.
     *
     * @param said what it shows, a sentence each
     * @param others events with a number on it that stand nowhere else on the sheet
     */
    public record Map(Figure picture, List<String> said, List<Time> others) {}

    /**
     * When something was.
     *
     * @param kind key of the kind of event
     * @param when local day and time as exactly as they are known, or that no hour is
     * @param calendar the day by the language's second calendar
     */
    public record Time(String number, String kind, String kindWord, Shown title, String when, Optional<String> calendar) {}

    /**
     * What there is to write on.
     *
     * @param origin of what atlas it is
     * @param credits whose data the map is drawn from and what may be done with it, then the same of the texts
     */
    public record Back(List<Asked> questions, List<Shown> unknown, List<Source> sources, String origin, List<String> credits, Optional<Address> address) {}

    /**
     * A question.
     *
     * @param given what is to be read for it
     * @param choices what belongs to the things of a match
     */
    public record Asked(String number, Shown ask, List<Given> given, StoryQuestion.Task task, List<Choice> choices) {}

    /** What can be chosen, and the number to write for it. */
    public record Choice(String number, String words) {}

    /** What somebody said. */
    public record Given(Speaker speaker, Shown text, List<Citation> sources) {}

    /** A source, as short as it may be. @param name who published it, or else who wrote it @param title where there is room, or nothing else is known @param standing that it is a copy, or relays */
    public record Source(String number, Optional<String> name, Optional<Shown> title, Optional<String> date, Optional<String> standing) {}

    /** Where the story stands. @param words without what every browser adds */
    public record Address(String words, QrCode code) {}
}
