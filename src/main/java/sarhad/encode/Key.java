package sarhad.encode;

import java.util.List;
import java.util.stream.Stream;
import sarhad.encode.MapPage.Kind;
import sarhad.encode.MapPage.Party;
import sarhad.model.Event;

/** What the key of the map needs to know of an atlas. */
public interface Key {
    /** Whose colour is which. */
    List<Party> parties();

    /** The kinds of events, each with a shape. */
    List<Kind> kinds();

    /** The parties of an atlas with their colours. */
    static List<Party> parties(Names names, Formats formats) {
        return names.parties(formats).stream().map(party -> new Party(names.colour(party.actor()), names.country(party.country()))).toList();
    }

    /** Some kinds of events, in their words. */
    static List<Kind> kinds(Stream<Event.Kind> kinds, Words words) {
        return kinds.map(Formats::key).map(kind -> new Kind(kind, words.text("kind." + kind))).toList();
    }
}
