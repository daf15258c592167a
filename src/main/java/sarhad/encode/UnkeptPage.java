package sarhad.encode;

import java.util.List;

/**
 * What a browser shows without a network instead of a page that it does not keep. It stands at any address, so that whoever
 * shows it has to make its links absolute; it has no script.
 *
 * @param home the way to the map
 * @param languages in which the site may be kept: whoever shows it takes out those in which it is not
 */
public record UnkeptPage(Words words, Shown atlas, String policy, List<String> stylesheets, String icon, String home, List<Kept> languages) {
    /** A language, and where to begin in it. */
    public record Kept(String code, String language, String direction, String name, List<Frame.Way> ways) {}
}
