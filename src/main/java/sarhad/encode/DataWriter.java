package sarhad.encode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @param copy where the page is in the offline pack */
    DataPage write(Frame frame, Citable citable, Optional<DataPage.Copy> copy) {
        final Words words = desk.words();
        final List<Row> rows = Download.all(desk.atlas()).stream().filter(download -> download.files().stream().anyMatch(files::containsKey)).map(this::row).toList();
        return new DataPage(
                frame, rows, formats(words).stream().filter(format -> isOffered(format, rows)).toList(), desk.names().text(desk.atlas().about().boundaryNote()),
                CitationFiles.cite(citable, citable.atlasItself(), Citable.ATLAS, desk.page()), desk.to(desk.links().about(words.code())), Download.pack(desk, files), copy);
    }

    private static boolean isOffered(Format format, List<Row> rows) {
        return rows.stream().flatMap(row -> row.files().stream()).anyMatch(file -> format.endings().contains(Download.ending(file.name())));
    }

    private Row row(Download download) {
        final Words words = desk.words();
        return new Row(
                download.key(), words.text("download." + download.key()), words.text("download." + download.key() + ".for"),
                download.files().stream().filter(files::containsKey).map(this::file).toList(), download.texts(), download.licences());
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
                new Format("GeoJSON", List.of("geojson"), words.text("download.format.geojson")), new Format("CSV", List.of("csv"), words.text("download.format.csv")),
                new Format("KML", List.of("kml"), words.text("download.format.kml")), new Format("GeoPackage", List.of("gpkg"), words.text("download.format.gpkg")),
                new Format("JSON", List.of("json"), words.text("download.format.json")));
    }
}
