package sarhad.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Position;

/**
 * The distance to a line by GeodSolve -E, which is another implementation of other formulae: to points of the line 100 m
 * apart, then 1 m apart around the nearest few of them, then 1 cm apart around the nearest of those.
 */
final class BruteForce {
    private static final double COARSE = 100;
    private static final double[] FINER = {1, 0.01};
    /** So many of the nearest points may have the nearest of all beside them. */
    private static final int KEPT = 12;
    /** Metres in a degree, at most. */
    private static final double DEGREE = 111_700;

    private final Coordinate[] corners;

    BruteForce(Geometry line) {
        corners = line.getCoordinates();
    }

    /** A point of the line: the segment's number and more of it. */
    private record At(double along, double metres) {}

    boolean isThere() {
        try {
            return new ProcessBuilder("GeodSolve", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The distance of each position. */
    double[] metres(List<Position> positions) throws IOException, InterruptedException {
        final double[] metres = new double[positions.size()];
        for (int i = 0; i < metres.length; i++) metres[i] = metres(positions.get(i));
        return metres;
    }

    private double metres(Position from) throws IOException, InterruptedException {
        List<At> found = measured(from, steps(0, corners.length - 1, COARSE));
        double step = COARSE;
        for (final double finer : FINER) {
            final List<Double> shares = new ArrayList<>();
            for (final At at : nearest(found)) {
                final double reach = step / length((int) Math.min(at.along, corners.length - 2));
                shares.addAll(steps(Math.max(0, at.along - reach), Math.min(corners.length - 1, at.along + reach), finer));
            }
            found = measured(from, shares);
            step = finer;
        }
        return nearest(found).get(0).metres;
    }

    private static List<At> nearest(List<At> found) {
        return found.stream().sorted((a, b) -> Double.compare(a.metres, b.metres)).limit(KEPT).toList();
    }

    /** Metres of a segment, roughly, at least one. */
    private double length(int segment) {
        final Coordinate a = corners[segment];
        final Coordinate b = corners[segment + 1];
        return Math.max(1, DEGREE * Math.hypot(b.y - a.y, (b.x - a.x) * Math.cos(Math.toRadians(a.y))));
    }

    /** Points between two, at most so many metres apart, and every corner between them. */
    private List<Double> steps(double begin, double end, double metres) {
        final List<Double> steps = new ArrayList<>();
        double at = begin;
        while (at < end) {
            steps.add(at);
            at = Math.min(Math.floor(at) + 1, at + metres / length((int) at));
        }
        steps.add(end);
        return steps;
    }

    private List<At> measured(Position from, List<Double> steps) throws IOException, InterruptedException {
        final Process solve = new ProcessBuilder("GeodSolve", "-E", "-i", "-w", "-p", "9").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        final AtomicReference<IOException> failure = new AtomicReference<>();
        final Thread writer = new Thread(() -> {
            try (BufferedWriter out = solve.outputWriter(StandardCharsets.US_ASCII)) {
                for (final double step : steps) out.write(row(from, step));
            } catch (IOException e) {
                failure.set(e);
            }
        });
        writer.start();
        final List<At> found = new ArrayList<>();
        try (BufferedReader in = solve.inputReader(StandardCharsets.US_ASCII)) {
            for (final double step : steps) found.add(new At(step, Double.parseDouble(in.readLine().split(" ")[2])));
        }
        writer.join();
        if (failure.get() != null) throw failure.get();
        return found;
    }

    private String row(Position from, double step) {
        final int segment = (int) Math.min(step, corners.length - 2);
        final Coordinate a = corners[segment];
        final Coordinate b = corners[segment + 1];
        final double share = step - segment;
        return String.format(Locale.ROOT, "%.14f %.14f %.14f %.14f%n", from.lon(), from.lat(), a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
    }
}
