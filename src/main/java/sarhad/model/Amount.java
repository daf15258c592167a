package sarhad.model;

/** A number as somebody stated it: never made more exact than it was said. */
public sealed interface Amount {
    /** The largest number that was named. */
    double largest();

    /** "Ten." */
    record Exactly(double value) implements Amount {
        @Override
        public double largest() {
            return value;
        }
    }

    /** "At least ten", "more than ten". */
    record AtLeast(double value) implements Amount {
        @Override
        public double largest() {
            return value;
        }
    }

    /** "At most ten", "up to ten". */
    record AtMost(double value) implements Amount {
        @Override
        public double largest() {
            return value;
        }
    }

    /** "About ten." */
    record About(double value) implements Amount {
        @Override
        public double largest() {
            return value;
        }
    }

    /** "Ten to twelve." */
    record Between(double from, double to) implements Amount {
        public Between {
            if (from > to) throw new IllegalArgumentException("from " + from + " is more than to " + to);
        }

        @Override
        public double largest() {
            return to;
        }
    }
}
