package sarhad.encode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question to the class as a page asks it.
 *
 * @param explanation what to say of the answer
 */
public record StoryQuestion(Shown ask, Optional<Shown> explanation, Task task) {

    /** What is to be done. */
    public sealed interface Task {}

    /** Things to put in the order of time: they stand here in another one. */
    public record Order(List<Item> items) implements Task {
        /** In the right order. */
        public List<Item> inOrder() {
            return items.stream().sorted(Comparator.comparing(item -> Integer.parseInt(item.answer))).toList();
        }
    }

    /**
     * Things to which something belongs each.
     *
     * @param label what belongs to them, in a word
     * @param choices what there is to choose from
     */
    public record Match(String label, List<Item> items, List<Option> choices) implements Task {}

    /**
     * A number to guess.
     *
     * @param unit its unit
     * @param from the smallest that is right, in that unit, in plain digits
     * @param to the largest one
     * @param answer in words
     * @param how how it is measured
     * @param event id of the event whose place gives it away
     */
    public record Estimate(String unit, String from, String to, String answer, List<String> how, Optional<String> event) implements Task {}

    /** An event to find on the map. @param answer where it was, in words */
    public record Place(EventArticle.Pointer event, String answer) implements Task {}

    /** Something to talk about, and what can be accepted. */
    public record Open(List<Shown> answers) implements Task {}

    /**
     * One of several things.
     *
     * @param answer its place in the right order from 1 on, or the value of what belongs to it
     * @param answerWords the same in words
     * @param place its place in the right order as the reader writes it; empty where there is none
     */
    public record Item(String id, Shown words, List<EventArticle.Citation> sources, String answer, String answerWords, String place) {
        Item(String id, Shown words, List<EventArticle.Citation> sources, String answer) {
            this(id, words, sources, answer, answer, "");
        }
    }

    /** What can be chosen. */
    public record Option(String value, String words) {}
}
