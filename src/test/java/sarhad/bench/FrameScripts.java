package sarhad.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How much script each frame of a page had, out of a trace of Chromium.
 *
 * <p>A frame ends when the main thread of the page commits it to be drawn ({@code Commit}); frames without script
 * do not count. Scripts are the outermost stretches of that thread in which JavaScript runs, with whatever they make the
 * page lay out, but without what the browser does of itself after an event. Their time is the processor's
 * ({@code tdur}), so that other programs on the machine do not count; slowing down the processor does, since Chromium
 * does it by keeping the thread busy.
 */
final class FrameScripts {
    /** What has to be traced. */
    static final List<String> CATEGORIES = List.of("-*", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8");
    private static final Set<String> SCRIPTS = Set.of(
            "FunctionCall", "EvaluateScript", "FireAnimationFrame", "TimerFire", "RunMicrotasks", "v8.callFunction", "v8.run", "V8.Execute");
    private static final String FRAME = "Commit";

    private final List<Double> millis;

    private FrameScripts(List<Double> millis) {
        this.millis = millis.stream().sorted().toList();
    }

    /** A stretch of script: microseconds of the trace's clock, and of the processor. */
    private record Stretch(double from, double to, double busy) {}

    static FrameScripts of(byte[] trace) {
        final JsonObject root = JsonParser.parseString(new String(trace, StandardCharsets.UTF_8)).getAsJsonObject();
        final List<JsonObject> events = StreamSupport.stream(root.getAsJsonArray("traceEvents").spliterator(), false).map(JsonElement::getAsJsonObject).toList();
        final String main = mainThread(events);
        final TreeSet<Double> frames = new TreeSet<>();
        final List<Stretch> scripts = new ArrayList<>();
        for (final JsonObject event : events) {
            if (!thread(event).equals(main) || !event.has("name")) continue;
            final String name = event.get("name").getAsString();
            if (name.equals(FRAME)) frames.add(event.get("ts").getAsDouble());
            if (SCRIPTS.contains(name) && event.get("ph").getAsString().equals("X")) scripts.add(stretch(event));
        }
        return new FrameScripts(byFrame(frames, scripts));
    }

    private static Stretch stretch(JsonObject event) {
        final double from = event.get("ts").getAsDouble();
        final double lasted = event.has("dur") ? event.get("dur").getAsDouble() : 0;
        return new Stretch(from, from + lasted, event.has("tdur") ? event.get("tdur").getAsDouble() : lasted);
    }

    /** The main thread of the renderer that drew the most frames. */
    private static String mainThread(List<JsonObject> events) {
        return events.stream().filter(event -> event.has("name") && event.get("name").getAsString().equals(FRAME))
                .collect(Collectors.groupingBy(FrameScripts::thread, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow(() -> new IllegalStateException("the trace has no frame")).getKey();
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + "/" + event.get("tid");
    }

    /** Stretches inside of others are part of them. */
    private static List<Double> byFrame(TreeSet<Double> frames, List<Stretch> scripts) {
        final Map<Double, Double> sums = new TreeMap<>();
        double end = Double.NEGATIVE_INFINITY;
        scripts.sort(Comparator.comparingDouble(Stretch::from).thenComparing(Comparator.comparingDouble(Stretch::to).reversed()));
        for (final Stretch script : scripts) {
            if (script.to <= end) continue;
            end = script.to;
            final Double frame = frames.ceiling(script.from);
            sums.merge(frame == null ? Double.POSITIVE_INFINITY : frame, script.busy / 1_000, Double::sum);
        }
        return List.copyOf(sums.values());
    }

    /** Milliseconds of script that a share of the frames do not exceed. */
    double percentile(double share) {
        if (millis.isEmpty()) return 0;
        return millis.get(Math.min(millis.size() - 1, (int) Math.ceil(share * millis.size()) - 1));
    }

    /** Frames that had any script. */
    int count() {
        return millis.size();
    }
}
