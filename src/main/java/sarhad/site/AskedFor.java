package sarhad.site;

import java.util.regex.Pattern;

/** Which files pages ask for by themselves, so that a page without a network needs them at hand. */
final class AskedFor {
    private static final Pattern DATA = Pattern.compile("data/(?!(zones|countries|border)\\.geojson).*\\.(geojson|csv)|data/search\\.json|data/citations/.*");

    private AskedFor() {}

    /** Whether modules may ask for a file of data; the others are there to be downloaded. */
    static boolean byModules(String path) {
        return DATA.matcher(path).matches();
    }
}
