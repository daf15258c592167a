package sarhad.encode;

import java.util.List;
import java.util.Optional;

/**
 * How a page is cited. The date of access is the reader's own, and so stands in none of it.
 *
 * @param words author, title, edition
 * @param place where it is found: the address, or the path from the root of the site
 * @param files the same for reference managers
 */
public record Cite(String words, String place, Optional<String> link, List<Frame.Way> files) {}
