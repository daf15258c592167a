package sarhad.encode;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sarhad.encode.DataPage.File;
import sarhad.encode.DataPage.Format;
import sarhad.encode.DataPage.Row;

/**
 * Writes the page of downloads.
 *
 * @param files every file below {@code data/}, a size is that of the bytes; what is not there is not offered
 */
record DataWriter(Desk desk, Map<String, Supplier<byte[]>> files) {
    private static final double KILOBYTE = 1_000;

    DataPage write(Frame frame, Citable citable) {
        final Words words = desk.words();
        final List<Row> rows = Download.all(desk.atlas()).stream().filter(download -> files.keySet().containsAll(download.files())).map(this::row).toList();
        return new DataPage(
                frame, rows, formats(words), desk.names().text(desk.atlas().about().boundaryNote()),
                CitationFiles.cite(citable, citable.atlasItself(), Citable.ATLAS, desk.page()), desk.to(desk.links().about(words.code())), files.containsKey(Download.OFFLINE));
    }

    private Row row(Download download) {
        final Words words = desk.words();
        return new Row(
                download.key(), words.text("download." + download.key()), words.text("download." + download.key() + ".for"),
                download.files().stream().map(this::file).toList(), download.texts(), download.licences());
    }

    private File file(String name) {
        // All of the site goes into it: its size is asked for by the page, when somebody reads that.
        if (name.equals(Download.OFFLINE)) return new File(name, desk.to(desk.links().data(name)), "");
        final long kilobytes = (long) Math.ceil(files.get(name).get().length / KILOBYTE);
        return new File(name, desk.to(desk.links().data(name)), desk.words().text("download.size", "n", desk.formats().number(kilobytes)));
    }

    /** What each format is for, in the order of the page. */
    static List<Format> formats(Words words) {
        return List.of(
                new Format("GeoJSON", words.text("download.format.geojson")), new Format("CSV", words.text("download.format.csv")),
                new Format("KML", words.text("download.format.kml")), new Format("GeoPackage", words.text("download.format.gpkg")),
                new Format("JSON", words.text("download.format.json")));
    }
}
