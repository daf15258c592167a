package sarhad.measure;

/**
 * What we measure beside a distance that somebody stated. Which of them applies follows from written rules, see
 * {@link Verdicts}.
 */
public sealed interface Verdict {

    /** Some position at which the site can be is at the stated distance, its tolerance granted. */
    record Compatible(Interval measured) implements Verdict {}

    /**
     * None is.
     *
     * @param by metres between the nearest of the two ranges' ends
     * @param statedIsLonger whether what was stated is more than what is measured
     */
    record Differs(Interval measured, double by, boolean statedIsLonger) implements Verdict {}

    /** Longer than the straight distance from a place, and nobody says how it was meant: true if it was meant by road. */
    record PerhapsByRoad(Interval measured) implements Verdict {}

    /**
     * It placed the site: no place can judge what it was made of.
     *
     * @param without what is measured if the statement is left out
     */
    record Placed(Interval without) implements Verdict {}

    /** There is nothing to measure. */
    record NotComparable(Reason why) implements Verdict {}

    /** Why a distance cannot be compared. */
    enum Reason {
        /** Nobody knows where that is which it speaks of. */
        NO_POSITION,
        /** Nobody knows where that is which it is measured from. */
        NO_REFERENCE
    }
}
