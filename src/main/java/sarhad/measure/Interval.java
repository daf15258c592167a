package sarhad.measure;

/** The smallest and the largest value that a measure can have, in metres unless said otherwise. */
public record Interval(double min, double max) {
    public Interval {
        if (!(min <= max)) throw new IllegalArgumentException("the smallest value " + min + " is not at most the largest, " + max);
    }

    /** The smallest interval that holds both. */
    public Interval union(Interval other) {
        return new Interval(Math.min(min, other.min), Math.max(max, other.max));
    }

    /** Whether a value lies in it, its ends included. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
