package sarhad.model;

import java.util.List;
import java.util.Optional;

/**
 * A publication, in the terms of CSL-JSON, with our judgement of it.
 *
 * @param type CSL item type
 * @param container the publication it appeared in
 * @param issued year, month, day: as many as are known, none where the date is not
 * @param url where it was published; empty where we name a source and do not link it
 * @param language BCP 47 tag
 * @param of whose report it relays or copies
 */
public record Source(
        String id, String type, Optional<String> title, Optional<String> container, Optional<String> publisher, List<Author> authors,
        List<Integer> issued, Optional<String> url, Optional<String> language, Optional<String> version,
        Reliability reliability, Standing standing, Optional<String> of, Optional<Text> note) {

    /** A: wire service, major outlet or official primary; B: regional, state or partisan but direct; C: aggregator, mirror, opinion. */
    public enum Reliability { A, B, C, DERIVED, NONE }

    /** Whether it published in its own name, relays a named outlet, copies one, is our own calculation, or is untraced. */
    public enum Standing { ORIGINAL, RELAY, COPY, OWN, UNTRACED }

    /** An author as published. */
    public record Author(Optional<String> family, Optional<String> given, Optional<String> literal) {}
}
