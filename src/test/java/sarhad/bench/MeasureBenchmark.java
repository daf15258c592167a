package sarhad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Geometry;
import sarhad.measure.BorderLine;
import sarhad.measure.Geodesy;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Position;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;

/**
 * What the nearest point of the border costs after warm-up, near and far, beside a naive scan on a sphere, and how far both
 * are from GeodSolve: {@code mvn -q -Pbench -DskipTests verify}.
 */
public final class MeasureBenchmark {
    private static final int QUERIES = 400;
    private static final int CHECKED = 25;
    private static final long WARM_UP_NANOS = 1_500_000_000L;
    private static final int ROUNDS = 15;

    private final BorderLine border;
    private final SphericalScan naive;
    private final BruteForce brute;
    private double sink;

    private MeasureBenchmark(BorderLine border, Geometry line) {
        this.border = border;
        naive = new SphericalScan(line);
        brute = new BruteForce(line);
    }

    /** @param arguments the folder of data */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        final AtlasReader reader = new AtlasReader(Folder.shipped("geodata/schema"));
        final Atlas atlas = reader.read(new Folder.OnDisk(Path.of(arguments[0])), AtlasReader.Depth.SERVING).atlas().orElseThrow();
        final Geometry line = atlas.layers().border().features().get(0).geometry();
        final MeasureBenchmark benchmark = new MeasureBenchmark(Measures.of(atlas).border(), line);
        System.out.printf("nearest point of the border (%d corners), %d positions each; CPU time of one thread; errors at %d of them%n",
                line.getNumPoints(), QUERIES, CHECKED);
        if (!benchmark.brute.isThere()) System.out.println("GeodSolve is not here, so errors are not measured (Debian: apt-get install geographiclib-tools)");
        final Random random = new Random(20240116);
        benchmark.report("near", positions(random, line, 0, 500_000));
        benchmark.report("world", anywhere(random));
        benchmark.report("far half", positions(random, line, 10_002_000, 19_000_000));
        benchmark.report("antipodal", positions(random, line, 19_000_000, 20_003_900));
    }

    private void report(String name, List<Position> positions) throws IOException, InterruptedException {
        final double[] ours = micros(positions, position -> border.nearest(position).distanceMetres());
        final double[] spherical = micros(positions, naive::metres);
        System.out.printf("%-10s %6.1f µs mean, %6.1f µs the slowest · naive spherical scan %6.1f µs, %.0f times as long", name, ours[0], ours[1], spherical[0], spherical[0] / ours[0]);
        if (brute.isThere()) System.out.print(errors(positions.subList(0, CHECKED)));
        System.out.println();
    }

    private String errors(List<Position> positions) throws IOException, InterruptedException {
        final double[] truth = brute.metres(positions);
        double ours = 0;
        double spherical = 0;
        for (int i = 0; i < truth.length; i++) {
            ours = Math.max(ours, Math.abs(border.nearest(positions.get(i)).distanceMetres() - truth[i]));
            spherical = Math.max(spherical, Math.abs(naive.metres(positions.get(i)) - truth[i]));
        }
        return String.format(" · largest error %.0e m, of the naive %.0f m", ours, spherical);
    }

    private interface Distance {
        double of(Position position);
    }

    /** Mean, and the slowest position's: of each the best of some rounds, since other work on the machine only adds. */
    private double[] micros(List<Position> positions, Distance distance) {
        final var threads = ManagementFactory.getThreadMXBean();
        for (final long end = System.nanoTime() + WARM_UP_NANOS; System.nanoTime() < end; ) {
            for (final Position position : positions) sink += distance.of(position);
        }
        final double[] best = new double[positions.size()];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                final long start = threads.getCurrentThreadCpuTime();
                for (int k = 0; k < 8; k++) sink += distance.of(positions.get(i));
                best[i] = Math.min(best[i], (threads.getCurrentThreadCpuTime() - start) / 8e3);
            }
        }
        final var all = Arrays.stream(best).summaryStatistics();
        return new double[] {all.getAverage(), all.getMax()};
    }

    private static List<Position> anywhere(Random random) {
        final List<Position> positions = new ArrayList<>();
        while (positions.size() < QUERIES) positions.add(anyOne(random));
        return positions;
    }

    private static Position anyOne(Random random) {
        return new Position(random.nextDouble() * 360 - 180, Math.toDegrees(Math.asin(random.nextDouble() * 2 - 1)));
    }

    /** Positions so far from the middle corner of the line. */
    private static List<Position> positions(Random random, Geometry line, double least, double most) {
        final var corner = line.getCoordinates()[line.getNumPoints() / 2];
        final Position middle = new Position(corner.x, corner.y);
        final List<Position> positions = new ArrayList<>();
        while (positions.size() < QUERIES) {
            positions.add(Geodesy.destination(middle, random.nextDouble() * 360, least + random.nextDouble() * (most - least)));
        }
        return positions;
    }
}
