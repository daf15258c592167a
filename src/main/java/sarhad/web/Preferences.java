package sarhad.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The value of an {@code Accept}, {@code Accept-Encoding} or {@code Accept-Language} header (RFC 9110, 12.5).
 *
 * @param items with their weights, as they stand in the header; what is malformed weighs nothing
 * @param given whether there was a header at all
 */
record Preferences(List<Item> items, boolean given) {

    /**
     * One choice.
     *
     * @param weight 0 (not acceptable) to 1
     */
    record Item(String name, double weight) {}

    static Preferences parse(String header) {
        if (header == null) return new Preferences(List.of(), false);
        final List<Item> items = new ArrayList<>();
        for (final String part : header.split(",")) {
            final String[] pieces = part.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            if (pieces.length > 0 && !pieces[0].isEmpty()) items.add(new Item(pieces[0], weight(pieces)));
        }
        return new Preferences(List.copyOf(items), true);
    }

    private static double weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            if (!pieces[i].startsWith("q=")) continue;
            try {
                final double weight = Double.parseDouble(pieces[i].substring(2));
                return weight >= 0 && weight <= 1 ? weight : 0;
            } catch (NumberFormatException e) {
                return 0;
            }
        }
        return 1;
    }

    /** The weight of a content coding; {@code identity} is acceptable unless it is refused (RFC 9110, 12.5.3). */
    double ofCoding(String coding) {
        for (final Item item : items) if (item.name.equals(coding)) return item.weight;
        for (final Item item : items) if (item.name.equals("*")) return item.weight;
        return coding.equals("identity") ? Double.MIN_VALUE : 0;
    }

    /** The weight of a media type, the most particular range deciding; 1 where nothing was asked for. */
    double ofMediaType(String mediaType) {
        final String type = mediaType.replaceAll(";.*", "").trim();
        final String range = type.substring(0, type.indexOf('/')) + "/*";
        if (items.stream().noneMatch(item -> item.name.contains("/"))) return 1;
        // GeoJSON is JSON: who asks for JSON gets it.
        final List<String> names = type.endsWith("+json") ? List.of(type, "application/json", range, "*/*") : List.of(type, range, "*/*");
        for (final String name : names) {
            for (final Item item : items) if (item.name.equals(name)) return item.weight;
        }
        return 0;
    }

    /** Names in the order in which they are liked, without those refused. */
    List<String> inOrder() {
        return items.stream().filter(item -> item.weight > 0)
                .sorted(Comparator.comparingDouble(item -> -item.weight)).map(Item::name).toList();
    }
}
