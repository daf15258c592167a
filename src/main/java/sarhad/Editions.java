package sarhad;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.encode.Messages;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Lazy;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;
import sarhad.read.Problem;
import sarhad.read.Strings;
import sarhad.site.Assets;
import sarhad.site.KeptSite;
import sarhad.site.Resource;
import sarhad.site.Site;
import sarhad.web.Server;
import sarhad.web.Status;

/** Makes editions of a site from a folder of data. What ships with the program is read once. */
final class Editions {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private final AtlasReader reader = new AtlasReader(Folder.shipped("geodata/schema"));
    private final Folder data;
    private final Optional<String> address;
    private final Supplier<Assets> assets = Lazy.of(() -> Assets.read(Folder.shipped("static")));
    private final Supplier<Map<String, Map<String, String>>> strings = Lazy.of(() -> Strings.read(Folder.shipped("static")));

    /** Editions of the data that the settings name, under their public address. */
    Editions(Settings settings) {
        this.data = settings.data();
        this.address = settings.address().map(URI::toString);
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

    /** The first edition: the one that the build kept in the jar, if that is the atlas asked for; else {@link #make}. */
    Server.Edition first(Instant now) throws Refused {
        if (!data.equals(ShippedAtlas.folder()) || !(data instanceof Folder.InJar) || address.isPresent()) return make(now);
        final Supplier<Atlas> atlas = Lazy.of(() -> reader.read(data, AtlasReader.Depth.SEALED).atlas().orElseThrow());
        final KeptSite.Studio studio = new KeptSite.Studio(() -> messages(atlas.get()), () -> assets.get().tokens());
        final Optional<Site> kept = KeptSite.read(Folder.shipped("site"), atlas, studio);
        return kept.isPresent() ? edition(kept.get(), now) : make(now);
    }

    /** Reads the data as it is now; its pages are made when they are asked for. */
    Server.Edition make(Instant now) throws Refused {
        final AtlasReader.Reading reading = reader.read(data, ShippedAtlas.isSealed(data) ? AtlasReader.Depth.SEALED : AtlasReader.Depth.SERVING);
        final Atlas atlas = reading.atlas().orElseThrow(() -> new Refused(reading.errors()));
        final Measures measures = Measures.of(atlas);
        final Site site = Site.of(atlas, measures, assets.get(), messages(atlas), address.or(() -> atlas.about().address()));
        if (!ShippedAtlas.isSealed(data)) makeEssentials(site, measures);
        return edition(site, now);
    }

    /** Makes what every reader sees, so that data which nobody foresaw is refused rather than served as a failure. */
    private static void makeEssentials(Site site, Measures measures) throws Refused {
        try {
            measures.makeAll();
            site.front().forEach(Resource::representation);
            for (final String path : List.of("data/events.geojson", "data/measures.json", "data/events-overview.geojson", "data/countries-overview.geojson")) {
                site.find(path).ifPresent(Resource::representation);
            }
        } catch (RuntimeException e) {
            LOG.error("the data passed every check, but no site can be made of it", e);
            throw new Refused(List.of(Problem.error("atlas.json", "", "data of which no site can be made (" + e + ")", "a report of this fault of ours, with the log")));
        }
    }

    private static Server.Edition edition(Site site, Instant now) {
        return new Server.Edition(site, new Status(Version.OF_PROGRAM, now, now, List.of()));
    }

    /** The program's words of the page, and over them the atlas's own. */
    private Messages messages(Atlas atlas) {
        final Map<String, Map<String, String>> all = new TreeMap<>(strings.get());
        atlas.strings().forEach((language, own) -> {
            final Map<String, String> merged = new HashMap<>(all.getOrDefault(language, Map.of()));
            merged.putAll(own);
            all.put(language, merged);
        });
        return new Messages(all);
    }
}
