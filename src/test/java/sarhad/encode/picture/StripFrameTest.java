package sarhad.encode.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sarhad.measure.Interval;

/** Geography keeps its hand, wherever a border starts. */
class StripFrameTest {
    private static final Box PLOT = new Box(100, 50, 400, 800);
    private static final double LENGTH = 900_000;

    private static StripFrame frame(boolean vertical, boolean turned) {
        return new StripFrame(PLOT, vertical, turned, LENGTH, 100_000, 150_000);
    }

    /** Walking south the left hand is in the east, walking north in the west; walking east in the north, walking west in the south. */
    @ParameterizedTest
    @CsvSource({"true, false, 1, 0", "true, true, -1, 0", "false, false, 0, -1", "false, true, 0, 1"})
    void theLeftHandIsWhereAWalkerHasIt(boolean vertical, boolean turned, int right, int down) {
        final StripFrame frame = frame(vertical, turned);
        assertEquals(right, Math.signum(frame.x(1000, 50_000) - frame.x(1000, 0)));
        assertEquals(down, Math.signum(frame.y(1000, 50_000) - frame.y(1000, 0)));
        final double onwards = vertical ? frame.y(2000, 0) - frame.y(1000, 0) : frame.x(2000, 0) - frame.x(1000, 0);
        assertEquals(turned, onwards < 0);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void bothSidesAndTheWholeLengthFillThePlot(boolean vertical, boolean turned) {
        final StripFrame frame = frame(vertical, turned);
        final Box whole = frame.box(new Interval(0, LENGTH), new Interval(-150_000, 100_000));
        assertEquals(PLOT.x(), whole.x(), 1e-9);
        assertEquals(PLOT.y(), whole.y(), 1e-9);
        assertEquals(PLOT.w(), whole.w(), 1e-9);
        assertEquals(PLOT.h(), whole.h(), 1e-9);
        assertTrue(PLOT.contains(frame.side(true).grown(-1)) && PLOT.contains(frame.side(false).grown(-1)));
    }

    @Test
    void aBarTooThinToBeSeenIsWidenedAroundItsMiddle() {
        final Box bar = frame(true, false).box(new Interval(450_000, 450_010), new Interval(10_000, 40_000));
        assertTrue(bar.h() > 5);
        assertEquals(frame(true, false).along(450_005), bar.middleY(), 1e-9);
    }
}
