package sarhad.encode;

import java.util.List;
import java.util.Optional;
import sarhad.model.Position;

/**
 * The map page: the list of events, and what the map must be told in words.
 *
 * @param layers names of the optional layers
 * @param shown those of them that are shown at first
 */
public record MapPage(
        Frame frame, Shown description, Optional<String> translation, List<Item> events, MapView map, List<Party> parties,
        List<Kind> kinds, List<String> layers, List<String> shown) implements Key {

    /** An event of the list; the map takes its words from here. */
    public record Item(
            String id, String number, String kind, String kindWord, Colour colour, Shown title, String date, String sentence,
            String link, List<SiteWords> sites) {}

    /** What the map writes at a site. */
    public record SiteWords(String id, Shown name, String interval) {}

    /** Windows in degrees as west,south,east,north, and the names of seas. */
    public record MapView(String extent, String limits, List<Sea> seas) {}

    /** A sea's name and where it stands. */
    public record Sea(Shown name, Position position) {}

    /** Whose colour is which. */
    public record Party(Colour colour, String name) {}

    /** A kind of event, for the key. */
    public record Kind(String key, String word) {}
}
