package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Citation;
import sarhad.encode.EventArticle.Reference;

/**
 * The sheet of paper of a story: a front to read and a back to write on. No answer stands on it.
 *
 * @param dense how much there is on the sheet for its size: {@code 0} for little, up to {@code 2}
 * @param translation what to know of the translations shown
 * @param stylesheets what the page has besides those of every page
 */
public record HandoutPage(Frame frame, StoryPage.Head head, Front front, Back back, StoryPage.Ways ways, int dense, Optional<String> translation, List<String> stylesheets) {

    /** What there is to read. @param event the title of the event whose figures these are */
    public record Front(Map map, List<Time> times, String about, Shown event, List<Figures> figures) {}

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
     * @param titled whether there is room for the titles of sources
     * @param origin of what atlas it is
     * @param credits whose data the map is drawn from and what may be done with it, then the same of the texts
     */
    public record Back(List<Asked> questions, List<Shown> unknown, List<Reference> sources, boolean titled, String origin, List<String> credits, Optional<Address> address) {}

    /**
     * A question.
     *
     * @param given what is to be read for it
     */
    public record Asked(String number, Shown ask, List<Given> given, StoryQuestion.Task task) {}

    /** What somebody said. */
    public record Given(Speaker speaker, Shown text, List<Citation> sources) {}

    /** Where the story stands. @param words without what every browser adds */
    public record Address(String words, QrCode code) {}
}
