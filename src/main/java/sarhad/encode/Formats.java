package sarhad.encode;

import com.ibm.icu.text.Collator;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import sarhad.measure.Azimuths;
import sarhad.measure.BorderPoint;
import sarhad.measure.Interval;
import sarhad.model.Amount;
import sarhad.model.CompassPoint;
import sarhad.model.Position;

/** Numbers, distances and directions in the words of one language. Not for use by several threads at once. */
public final class Formats {
    /** Metres from which an interval is given in whole kilometres. */
    private static final double WHOLE_KILOMETRES_FROM = 10_000;

    private final Words words;
    private final NumberFormat numbers;

    public Formats(Words words) {
        this.words = words;
        numbers = NumberFormat.getNumberInstance(words.locale());
    }

    /** A whole number. */
    public String number(long value) {
        return number(value, 0, RoundingMode.HALF_EVEN);
    }

    private String number(double value, int decimals, RoundingMode rounding) {
        numbers.setMinimumFractionDigits(0);
        numbers.setMaximumFractionDigits(decimals);
        numbers.setRoundingMode(rounding);
        return numbers.format(value);
    }

    /** A number as it was stated: "at least ten". */
    public String amount(Amount amount) {
        if (amount instanceof Amount.Exactly a) return stated(a.value());
        if (amount instanceof Amount.AtLeast a) return words.text("amount.atLeast", "n", stated(a.value()));
        if (amount instanceof Amount.AtMost a) return words.text("amount.atMost", "n", stated(a.value()));
        if (amount instanceof Amount.About a) return words.text("amount.about", "n", stated(a.value()));
        final Amount.Between between = (Amount.Between) amount;
        return words.text("range", "from", stated(between.from()), "to", stated(between.to()));
    }

    private String stated(double value) {
        return number(value, 2, RoundingMode.HALF_EVEN);
    }

    /** An interval of distances, rounded outwards so that it never says more than was measured. */
    public String distance(Interval metres) {
        return words.text("unit.km", "n", kilometres(metres));
    }

    /** The same without its unit. */
    String kilometres(Interval metres) {
        final int decimals = metres.max() >= WHOLE_KILOMETRES_FROM ? 0 : 1;
        final String from = number(metres.min() / 1000, decimals, RoundingMode.FLOOR);
        final String to = number(metres.max() / 1000, decimals, RoundingMode.CEILING);
        return from.equals(to) ? from : words.text("range", "from", from, "to", to);
    }

    /** One distance to the nearest kilometre, or tenth of one below ten. */
    public String distance(double metres) {
        final int decimals = metres >= WHOLE_KILOMETRES_FROM ? 0 : 1;
        return words.text("unit.km", "n", number(metres / 1000, decimals, RoundingMode.HALF_EVEN));
    }

    /** Which part of the border is nearest: "km 506 to 540 of 978". */
    public String chainage(Interval metres, double lengthMetres) {
        final String from = number(metres.min() / 1000, 0, RoundingMode.FLOOR);
        final String to = number(metres.max() / 1000, 0, RoundingMode.CEILING);
        final String km = from.equals(to) ? from : words.text("range", "from", from, "to", to);
        return words.text("chainage", "km", km, "length", number(Math.round(lengthMetres / 1000)));
    }

    /** A position in degrees with the names of the hemispheres; two decimals are about a kilometre. */
    public String position(Position position) {
        return words.text("position",
                "lat", words.text(position.lat() < 0 ? "latitude.s" : "latitude.n", "deg", degrees(Math.abs(position.lat()))),
                "lon", words.text(position.lon() < 0 ? "longitude.w" : "longitude.e", "deg", degrees(Math.abs(position.lon()))));
    }

    private String degrees(double value) {
        return number(value, 2, RoundingMode.HALF_EVEN);
    }

    /** A direction in degrees and by its name. */
    public String azimuth(double degrees) {
        return words.text("azimuth", "wind", direction(CompassPoint.nearest(degrees)), "deg", number(Math.round(degrees) % 360));
    }

    /** The name of a direction. */
    String direction(CompassPoint point) {
        return words.text("direction." + key(point));
    }

    /** All directions from one to another, clockwise, rounded outwards: "134 to 136°". */
    String azimuths(Azimuths azimuths) {
        if (azimuths.width() >= 360) return words.text("azimuths", "n", words.text("range", "from", number(0), "to", number(360)));
        final String from = number(azimuths.from(), 0, RoundingMode.FLOOR);
        final String to = number(azimuths.to(), 0, RoundingMode.CEILING);
        return words.text("azimuths", "n", from.equals(to) ? from : words.text("range", "from", from, "to", to));
    }

    /** The direction and the end of the way from a place to the border. */
    public String towards(BorderPoint point) {
        return words.text("measure.azimuth.value", "azimuth", azimuth(point.azimuthDegrees()), "distance", distance(point.distanceMetres()));
    }

    /** Several clauses as one sentence. */
    public String clauses(List<String> clauses) {
        return String.join(words.text("list.clauses"), clauses);
    }

    /** Several names, one after the other. */
    public String list(List<String> names) {
        return String.join(words.text("list.names"), names);
    }

    /** The order of names in this language. The JDK knows Latin letters only. */
    public Comparator<String> alphabetical() {
        return (a, b) -> isLatin(a) && isLatin(b)
                ? java.text.Collator.getInstance(words.locale()).compare(a, b) : Collator.getInstance(words.icuLocale()).compare(a, b);
    }

    private static boolean isLatin(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** For keys: the last part of a constant's key, {@code OWN_FIGHTERS} → {@code own-fighters}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
