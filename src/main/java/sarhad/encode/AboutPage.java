package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.encode.Frame.Licence;
import sarhad.encode.Frame.Way;
import sarhad.encode.MapPage.Kind;
import sarhad.encode.MapPage.Party;

/**
 * What the map is, what its words mean, how it is made and of what.
 *
 * @param description what the atlas shows
 * @param counts how much it holds, in a sentence
 * @param grades the closed lists
 * @param doers by which rules the grade of whoever acted follows from the statements
 * @param method how distances are measured
 * @param measured the ways to pages of measures
 * @param claims what a claim is, and what is never done with it
 * @param rules by which the texts are written
 * @param corrections how an error is mended
 */
public record AboutPage(
        Frame frame, Shown description, String counts, List<Party> parties, List<Kind> kinds, List<Definitions> grades, Prose doers, Prose method, List<Way> measured, Prose claims,
        Prose rules, Translations translations, Works works, Prose corrections, Optional<Corrections.Contact> contact, Made made) implements Key {

    /** A closed list. */
    public record Definitions(String id, String heading, String intro, List<Definition> words) {}

    /** A word of a closed list; its id is the fragment that grades lead to. */
    public record Definition(String id, String word, String meaning) {}

    /** Points under a heading. */
    public record Prose(String id, String heading, List<String> points) {}

    /**
     * How far the texts are translated.
     *
     * @param intro how many texts there are
     * @param states the columns
     * @param rows a line for each language
     */
    public record Translations(String intro, List<Grade> states, List<Row> rows) {
        /** How many texts of a language are in each state, in the order of the columns. */
        public record Row(String language, String direction, String name, List<String> counts) {}
    }

    /**
     * Every source.
     *
     * @param note how they were read
     */
    public record Works(String intro, Optional<Shown> note, String data, List<Group> groups) {
        /** Those of one reliability. */
        public record Group(Definition reliability, String count, List<Work> works) {}

        /**
         * A source and what rests on it.
         *
         * @param id by which the data call it
         */
        public record Work(String id, EventArticle.Reference reference, List<EventArticle.Pointer> events, List<Opinion> theses) {}
    }

    /** What the map is made of, and what may be done with the parts. */
    public record Made(List<Layer> layers, List<Licence> licences) {
        /**
         * Data that the map draws.
         *
         * @param origin the data set and its version
         * @param treatment how it was cut, simplified or mended
         */
        public record Layer(Shown credit, Optional<String> link, String licence, Shown origin, Shown treatment) {}
    }
}
