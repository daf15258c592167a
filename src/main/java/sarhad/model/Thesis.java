package sarhad.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interpretation, with its holder.
 *
 * @param title a few words by which it is listed
 * @param statement what the holder says, in our words
 * @param keyPhrase at most fourteen words of the holder's own
 * @param actors ids of the actors concerned
 * @param events ids of the events concerned
 * @param places ids of the places between which its arcs run, in order
 * @param asOf until when evidence was looked for
 * @param onMap false for a pure opinion that has nothing to draw
 * @param sources ids of sources, first the one in which the holder says so
 */
public record Thesis(
        String id, Text title, Text statement, Claimant holder, Optional<String> keyPhrase, List<String> actors, List<String> events,
        List<String> places, List<View> supports, List<View> disputes, List<View> related, Evidence evidence, LocalDate asOf,
        boolean onMap, List<Event.Difference> differences, List<String> sources) {

    /** The closed list of what can be said of a thesis's evidence. */
    public enum Evidence { STATED_BY_A_PARTY, SHARED, ONE_AUTHOR, NONE_FOUND }

    /** Somebody's view of the thesis. */
    public record View(Claimant who, Text text, Optional<String> date, List<String> sources) {}

    /** Ids of all sources that anything in the thesis cites, each once. */
    public Set<String> cited() {
        final Set<String> cited = new LinkedHashSet<>(sources);
        Stream.of(supports, disputes, related).flatMap(List::stream).forEach(view -> cited.addAll(view.sources));
        differences.forEach(difference -> cited.addAll(difference.sources()));
        return cited;
    }
}
