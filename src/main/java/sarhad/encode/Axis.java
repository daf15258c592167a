package sarhad.encode;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import sarhad.encode.Chart.Tick;

/**
 * The axis of a chart of counts, from zero to a round number.
 *
 * @param end the number at its end
 * @param step from one tick to the next
 */
record Axis(long end, long step) {
    private static final int MOST_STEPS = 5;
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /** The shortest axis with at most five round steps that holds a number. */
    static Axis upTo(double largest) {
        final long least = Math.max(1, (long) Math.ceil(largest));
        for (long power = 1;; power *= 10) {
            for (final int round : ROUND) {
                final long step = round * power;
                if (step * MOST_STEPS >= least) return new Axis((least + step - 1) / step * step, step);
            }
        }
    }

    /** Where a number stands, in percent of the axis's length. */
    String at(double value) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * value / end);
    }

    List<Tick> ticks(Formats formats) {
        return LongStream.rangeClosed(0, end / step).map(i -> i * step).mapToObj(value -> new Tick(at(value), formats.number(value))).toList();
    }
}
