package sarhad.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sarhad.model.Moments;
import sarhad.model.Position;
import sarhad.model.Viewport;

/** The parameters of a query, each given once at most; what is wrong with one is said by its name. */
final class Query {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String POSITION = "longitude,latitude in decimal degrees: two numbers from -180 to 180 and from -90 to 90";
    private static final String MOMENT = "a day as 2000-12-31, or a minute in UTC as 2000-12-31T23:59Z";
    private static final String ENDS = "lon,lat;lon,lat, each perhaps with a third number: within how many metres it is known";

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** A query has no answer. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Failure failure;

        Refused(Failure failure) {
            super(failure.detail());
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /**
     * @param query the part of an address after the question mark; null where there is none
     * @param known the parameters that it may have
     */
    static Query parse(String query, List<String> known) throws Refused {
        for (final String part : parts(query)) {
            final String name = name(part);
            if (!known.contains(name)) {
                throw refused(name, "There is no parameter \"" + Failure.shortened(name) + "\" here.", "the parameters here are " + String.join(", ", known));
            }
        }
        return parseOnly(query, known);
    }

    /** The same of a query to which others may add what they like: it is passed over. @param known the parameters that are read */
    static Query parseOnly(String query, List<String> known) throws Refused {
        final Map<String, String> values = new LinkedHashMap<>();
        for (final String part : parts(query)) {
            final String name = name(part);
            if (!known.contains(name)) continue;
            final int equals = part.indexOf('=');
            final String before = values.put(name, equals < 0 ? "" : decoded(part.substring(equals + 1)));
            if (before != null) throw refused(name, name + " is given more than once.", "one value");
        }
        return new Query(values);
    }

    private static List<String> parts(String query) {
        return query == null ? List.of() : Stream.of(query.split("&")).filter(part -> !part.isEmpty()).toList();
    }

    private static String name(String part) throws Refused {
        final int equals = part.indexOf('=');
        return decoded(equals < 0 ? part : part.substring(0, equals));
    }

    private static String decoded(String text) throws Refused {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused(Failure.badRequest("The query has a % that encodes nothing."));
        }
    }

    static Refused refused(String name, String detail, String allowed) {
        return new Refused(Failure.parameter(name, detail, allowed));
    }

    /** One of some values must be given and is not. */
    static Refused missing(String name, List<String> allowed) {
        return refused(name, name + " is missing.", "one of " + String.join(", ", allowed));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** One of some values; empty where it is not given. */
    Optional<String> oneOf(String name, List<String> allowed) throws Refused {
        final String value = values.get(name);
        if (value == null || allowed.contains(value)) return Optional.ofNullable(value);
        throw refused(name, name + " is \"" + Failure.shortened(value) + "\".", "one of " + String.join(", ", allowed));
    }

    /** Some of several values, with commas between; empty where nothing is given, a list of none where nothing is named. */
    Optional<List<String>> someOf(String name, List<String> allowed) throws Refused {
        final String value = values.get(name);
        if (value == null) return Optional.empty();
        final List<String> given = Stream.of(value.split(",")).filter(part -> !part.isEmpty()).toList();
        for (final String one : given) {
            if (!allowed.contains(one)) throw refused(name, name + " has \"" + Failure.shortened(one) + "\".", "some of " + String.join(", ", allowed) + ", with commas between");
        }
        return Optional.of(given);
    }

    /** A day, or a minute in UTC; empty where it is not given. @param end whether the end of that day is meant, not its beginning */
    Optional<Instant> moment(String name, boolean end) throws Refused {
        final String value = values.get(name);
        if (value == null) return Optional.empty();
        try {
            final Optional<Instant> moment = Moments.parse(value, end);
            if (moment.isPresent()) return moment;
        } catch (DateTimeParseException e) {
            throw refused(name, name + " is " + value + ", which is no date.", MOMENT);
        }
        throw refused(name, name + " is \"" + Failure.shortened(value) + "\".", MOMENT);
    }

    /** A part of the map; empty where it is not given. */
    Optional<Viewport> view(String name) throws Refused {
        final String value = values.get(name);
        if (value == null) return Optional.empty();
        final Optional<Viewport> view = Viewport.parse(value);
        if (view.isEmpty()) throw refused(name, name + " is \"" + Failure.shortened(value) + "\".", Viewport.FORM);
        return view;
    }

    /** A position, and the metres within which it is known: 0 if exactly. */
    record Disc(Position middle, double radius) {}

    /** Two positions with a semicolon between, each perhaps with a radius; empty where they are not given. */
    Optional<List<Disc>> discs(String name, double widest) throws Refused {
        final String value = values.get(name);
        if (value == null) return Optional.empty();
        final String[] ends = value.split(";", -1);
        if (ends.length != 2) throw refused(name, name + " is \"" + Failure.shortened(value) + "\".", ENDS);
        final List<Disc> discs = new ArrayList<>();
        for (final String end : ends) {
            final int last = end.lastIndexOf(',');
            final boolean disc = last != end.indexOf(',');
            final double radius = disc ? number(name, end.substring(last + 1), ENDS) : 0;
            if (!(radius >= 0 && radius <= widest)) throw refused(name, "A radius of " + name + " is " + Failure.shortened(end.substring(last + 1)) + ".", ENDS);
            discs.add(new Disc(position(name, disc ? end.substring(0, last) : end), radius));
        }
        return Optional.of(discs);
    }

    /** A position, longitude first, that must be given. */
    Position position(String name) throws Refused {
        final String value = values.get(name);
        if (value == null) throw refused(name, name + " is missing.", POSITION);
        return position(name, value);
    }

    private static Position position(String name, String value) throws Refused {
        final String[] parts = value.split(",", -1);
        if (parts.length != 2) throw refused(name, name + " is \"" + Failure.shortened(value) + "\": not two numbers with a comma between.", POSITION);
        final double lon = number(name, parts[0], POSITION);
        final double lat = number(name, parts[1], POSITION);
        if (Math.abs(lon) <= 90 && Math.abs(lat) > 90 && Math.abs(lat) <= 180) {
            throw refused(name, "The latitude of " + name + " is " + parts[1].strip() + ": longitude comes first. Should it be "
                    + parts[1].strip() + "," + parts[0].strip() + "?", POSITION);
        }
        if (Math.abs(lon) > 180) throw refused(name, "The longitude of " + name + " is " + Failure.shortened(parts[0].strip()) + ".", POSITION);
        if (Math.abs(lat) > 90) throw refused(name, "The latitude of " + name + " is " + Failure.shortened(parts[1].strip()) + ".", POSITION);
        // Never −0.
        return new Position(lon + 0.0, lat + 0.0);
    }

    /** A length; empty where it is not given. */
    OptionalDouble metres(String name, double most) throws Refused {
        final String value = values.get(name);
        if (value == null) return OptionalDouble.empty();
        final String allowed = "metres: a number from 0 to " + String.format(Locale.ROOT, "%,d", (long) most);
        final double metres = number(name, value, allowed);
        if (metres >= 0 && metres <= most) return OptionalDouble.of(metres);
        throw refused(name, name + " is " + Failure.shortened(value.strip()) + ".", allowed);
    }

    /** A text; empty where none is given. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A text that must be given. @param allowed what it may be */
    String text(String name, String allowed) throws Refused {
        final String value = values.get(name);
        if (value == null || value.isEmpty()) throw refused(name, name + " is missing.", allowed);
        return value;
    }

    /** A number of pixels; empty where none is given. */
    OptionalInt pixels(String name) throws Refused {
        final String value = values.get(name);
        if (value == null) return OptionalInt.empty();
        final String allowed = "pixels: a whole number of more than 0";
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) == 0) throw refused(name, name + " is \"" + Failure.shortened(value) + "\".", allowed);
        return OptionalInt.of(Integer.parseInt(value));
    }

    /** A plus sign in a query is a space, as numbers with a sign come through. */
    private static double number(String name, String text, String allowed) throws Refused {
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw refused(name, name + " has \"" + Failure.shortened(text) + "\", which is not a decimal number.", allowed);
        }
        final double number = Double.parseDouble(text.strip());
        if (!Double.isFinite(number)) throw refused(name, name + " has " + Failure.shortened(text.strip()) + ", which is beyond all numbers.", allowed);
        return number;
    }
}
