package sarhad.encode;

import java.util.List;
import sarhad.encode.MapPage.Kind;
import sarhad.encode.MapPage.Party;

/** What the key of the map needs to know of an atlas. */
public interface Key {
    /** Whose colour is which. */
    List<Party> parties();

    /** The kinds of events, each with a shape. */
    List<Kind> kinds();
}
