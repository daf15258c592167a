package sarhad;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sarhad.encode.Messages;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;
import sarhad.read.Problem;
import sarhad.read.Strings;
import sarhad.site.Assets;
import sarhad.site.Site;
import sarhad.web.Server;
import sarhad.web.Status;

/** Makes editions of a site from a folder of data. What ships with the program is read once. */
final class Editions {
    private final AtlasReader reader = new AtlasReader(Folder.shipped("geodata/schema"));
    private final Folder data;
    private final Assets assets;
    private final Map<String, Map<String, String>> strings;

    Editions(Folder data) {
        this.data = data;
        final Folder shipped = Folder.shipped("static");
        this.assets = Assets.read(shipped);
        this.strings = Strings.read(shipped);
    }

    /** The data has errors and cannot be served. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient List<Problem> problems;

        Refused(List<Problem> problems) {
            super(problems.size() + " problems");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /** Reads the data as it is now and makes the front pages. */
    Server.Edition make(Instant now) throws Refused {
        final AtlasReader.Reading reading = reader.read(data, ShippedAtlas.isSealed(data) ? AtlasReader.Depth.SEALED : AtlasReader.Depth.SERVING);
        final Atlas atlas = reading.atlas().orElseThrow(() -> new Refused(reading.errors()));
        final Site site = new Site(atlas, Measures.of(atlas), assets, messages(atlas));
        site.front().get(0).representation();
        return new Server.Edition(site, new Status(Version.OF_PROGRAM, now, now, List.of()));
    }

    /** The program's words of the page, and over them the atlas's own. */
    private Messages messages(Atlas atlas) {
        final Map<String, Map<String, String>> all = new TreeMap<>(strings);
        atlas.strings().forEach((language, own) -> {
            final Map<String, String> merged = new HashMap<>(all.getOrDefault(language, Map.of()));
            merged.putAll(own);
            all.put(language, merged);
        });
        return new Messages(all);
    }
}
