package sarhad.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step-by-step account for a class: each step shows the map in some state and tells, asks or shows something beside it.
 * Texts of steps may have {@linkplain Placeholder placeholders}.
 *
 * @param id the file's name
 * @param order its place among the stories
 * @param fromAge the age from which it is suggested, in years
 * @param aims what learners can do afterwards
 * @param cuts versions for shorter and longer lessons, the shortest first
 * @param unknown what nobody knows: how every cut ends
 */
public record Story(
        String id, int order, Text title, Text summary, int fromAge, List<Text> aims, List<Cut> cuts, List<Step> steps, List<Text> unknown, Handout handout) {

    /** Names that no step may have: those of its beginning, of its end, and of the sheet of paper. */
    public static final List<String> RESERVED = List.of("start", "unknown", "handout");

    public Story {
        aims = List.copyOf(aims);
        cuts = List.copyOf(cuts);
        steps = List.copyOf(steps);
        unknown = List.copyOf(unknown);
    }

    /**
     * A version for so many minutes.
     *
     * @param steps ids, in their order
     */
    public record Cut(int minutes, List<String> steps) {
        public Cut {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step.
     *
     * @param text paragraphs
     * @param exhibit what stands beside the map
     * @param claims ids of claims that stand there
     * @param notes paragraphs for the teacher
     */
    public record Step(
            String id, Text title, List<Text> text, Show show, Optional<Exhibit> exhibit, List<String> claims, Optional<Question> question, List<Text> notes) {
        public Step {
            text = List.copyOf(text);
            claims = List.copyOf(claims);
            notes = List.copyOf(notes);
        }

        /** Ids of the events that it is about: the open one, those of what stands beside it, those whose claims are given, those to be found. */
        public Stream<String> events(Atlas atlas) {
            return joined(exhibit.stream().flatMap(beside -> beside.events().stream()), question.stream().flatMap(asked -> asked.wanted().stream()), atlas);
        }

        /** Ids of those of them of which it tells so much that a reader has to know first what happened: not those that it only names, or whose place it asks for. */
        public Stream<String> told(Atlas atlas) {
            final Stream<String> measured = question.filter(Question.Distance.class::isInstance).stream().flatMap(asked -> asked.wanted().stream());
            return joined(exhibit.stream().flatMap(beside -> beside.told().stream()), measured, atlas);
        }

        private Stream<String> joined(Stream<String> beside, Stream<String> asked, Atlas atlas) {
            final Stream<String> claimed = claims.stream().flatMap(claim -> atlas.events().claim(claim).stream()).map(said -> said.event().id());
            return Stream.of(show.event().stream(), beside, claimed, asked).flatMap(ids -> ids).distinct();
        }
    }

    /**
     * The sheet of paper.
     *
     * @param matter what is to be weighed
     * @param events what its timeline has
     * @param questions ids of the steps whose questions stand on it
     */
    public record Handout(Show show, Matter matter, List<String> events, List<String> questions) {
        public Handout {
            events = List.copyOf(events);
            questions = List.copyOf(questions);
        }
    }

    /** What it tells in its own words: all that its reader reads first. */
    public List<Text> told() {
        return Stream.concat(Stream.of(title, summary), steps.stream().flatMap(step -> Stream.concat(Stream.of(step.title), step.text.stream()))).toList();
    }

    /** What a sheet of paper gives to be weighed. */
    public sealed interface Matter {}

    /** The rival figures of an event. */
    public record RivalFigures(String event, Claim.About about) implements Matter {}

    /** Interpretations. @param theses ids, in the order in which they stand there */
    public record Interpretations(List<String> theses) implements Matter {
        public Interpretations {
            theses = List.copyOf(theses);
        }
    }

    /** The step of that id. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id.equals(id)).findFirst();
    }

    /** The longest version: what is told as an article. */
    public List<Step> longest() {
        return steps(cuts.get(cuts.size() - 1));
    }

    /** The steps of a version, in its order. */
    public List<Step> steps(Cut cut) {
        return cut.steps.stream().flatMap(id -> step(id).stream()).toList();
    }
}
