package sarhad.model;

/** A number as somebody stated it: never made more exact than it was said. */
public sealed interface Amount {
    /** The largest number that was named. */
    default double largest() {
        if (this instanceof Exactly exactly) return exactly.value;
        if (this instanceof AtLeast atLeast) return atLeast.value;
        if (this instanceof AtMost atMost) return atMost.value;
        return this instanceof About about ? about.value : ((Between) this).to;
    }

    /** The smallest number that was named. */
    default double smallest() {
        return this instanceof Between between ? between.from : largest();
    }

    /** "Ten." */
    record Exactly(double value) implements Amount {}

    /** "At least ten", "more than ten". */
    record AtLeast(double value) implements Amount {}

    /** "At most ten", "up to ten". */
    record AtMost(double value) implements Amount {}

    /** "About ten." */
    record About(double value) implements Amount {}

    /** "Ten to twelve." */
    record Between(double from, double to) implements Amount {
        public Between {
            if (from > to) throw new IllegalArgumentException("from " + from + " is more than to " + to);
        }
    }
}
