package sarhad.encode.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings an image down to 256 colours, which makes its file a third as large. The colours that fill most of it stay as they
 * are; those along edges, of which each has a few pixels, become the mean of their likes (median cut).
 */
final class Palette {
    private static final int COLOURS = 256;
    private static final int EXACT = 96;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /** Colours that become one. */
    private record Likes(List<Integer> colours, int channel, int span) {}

    private Palette() {}

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static IndexedImage reduce(BufferedImage image) {
        final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Palette().reduced(pixels, image.getWidth(), image.getHeight());
    }

    private IndexedImage reduced(int[] pixels, int width, int height) {
        count(pixels);
        final List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort(Comparator.comparingInt((Integer colour) -> -counts.get(colour)[0]).thenComparing(Comparator.naturalOrder()));
        final List<Integer> palette = new ArrayList<>(colours.subList(0, Math.min(EXACT, colours.size())));
        if (colours.size() > EXACT) split(colours.subList(EXACT, colours.size())).forEach(likes -> palette.add(mean(likes.colours)));
        final int[] rgb = palette.stream().mapToInt(Integer::intValue).toArray();
        final byte[] indices = new byte[pixels.length];
        final Map<Integer, Byte> nearest = new HashMap<>();
        int last = -1;
        byte index = 0;
        for (int i = 0; i < pixels.length; i++) {
            final int colour = pixels[i] & 0xFFFFFF;
            if (colour != last) index = nearest.computeIfAbsent(colour, c -> nearest(c, rgb));
            last = colour;
            indices[i] = index;
        }
        return new IndexedImage(width, height, rgb, indices);
    }

    private void count(int[] pixels) {
        int from = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i < pixels.length && pixels[i] == pixels[from]) continue;
            counts.computeIfAbsent(pixels[from] & 0xFFFFFF, colour -> new int[1])[0] += i - from;
            from = i;
        }
    }

    /** Splits where colours differ most, until there are as many parts as colours are left. */
    private List<Likes> split(List<Integer> colours) {
        final List<Likes> parts = new ArrayList<>(List.of(likes(new ArrayList<>(colours))));
        while (parts.size() < COLOURS - EXACT) {
            final Likes widest = parts.stream().max(Comparator.comparingInt(Likes::span)).orElseThrow();
            if (widest.span == 0) break;
            parts.remove(widest);
            widest.colours.sort(Comparator.comparingInt((Integer colour) -> channel(colour, widest.channel)).thenComparing(Comparator.naturalOrder()));
            final int half = widest.colours.size() / 2;
            parts.add(likes(new ArrayList<>(widest.colours.subList(0, half))));
            parts.add(likes(new ArrayList<>(widest.colours.subList(half, widest.colours.size()))));
        }
        return parts;
    }

    private static Likes likes(List<Integer> colours) {
        int widest = 0;
        int span = -1;
        for (int c = 0; c < 3; c++) {
            final int shift = c;
            final int[] values = colours.stream().mapToInt(colour -> channel(colour, shift)).sorted().toArray();
            if (values[values.length - 1] - values[0] > span) {
                span = values[values.length - 1] - values[0];
                widest = c;
            }
        }
        return new Likes(colours, widest, span);
    }

    private static int channel(int colour, int channel) {
        return colour >> 8 * channel & 0xFF;
    }

    private int mean(List<Integer> colours) {
        final long[] sums = new long[3];
        long pixels = 0;
        for (final int colour : colours) {
            final int count = counts.get(colour)[0];
            for (int c = 0; c < 3; c++) sums[c] += (long) channel(colour, c) * count;
            pixels += count;
        }
        final long all = pixels;
        final int[] mean = Arrays.stream(sums).mapToInt(sum -> (int) ((sum + all / 2) / all)).toArray();
        return mean[0] | mean[1] << 8 | mean[2] << 16;
    }

    private static byte nearest(int colour, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            int distance = 0;
            for (int c = 0; c < 3; c++) distance += (channel(colour, c) - channel(palette[i], c)) * (channel(colour, c) - channel(palette[i], c));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }
}
