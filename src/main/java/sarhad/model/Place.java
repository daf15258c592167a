package sarhad.model;

import java.util.List;
import java.util.Optional;

/**
 * A town, a crossing or a named area.
 *
 * @param position the gazetteer's point; empty where it is not known: the place is listed, not drawn
 * @param rank 1 (on every map that shows it) to 5 (only when there is room)
 * @param seatOfPower whether it is a capital or the seat of an organisation that acts
 * @param note how well the position is known
 */
public record Place(
        String id, Text name, List<String> aliases, Kind kind, Optional<Position> position, Optional<String> country,
        Optional<String> province, int rank, boolean seatOfPower, Optional<Text> note, List<String> sources) {

    /** What it is. */
    public enum Kind { CITY, TOWN, VILLAGE, CROSSING, AREA }
}
