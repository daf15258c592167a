package sarhad.encode;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/**
 * Tables as a GeoPackage (OGC 12-128r17, version 1.3): an SQLite file that desktop maps open at once. Positions are
 * longitude, latitude on WGS 84, as finely rounded as in the GeoJSON. Made in memory; the same tables make the same bytes.
 */
final class GeoPackage implements AutoCloseable {
    private static final int WGS84 = 4326;
    private static final double DECIMALS = 1e5;
    /** Flags of a geometry: little endian; the same with an envelope of four numbers. */
    private static final byte LITTLE_ENDIAN = 0b1;
    private static final byte ENVELOPE = 0b11;
    private static final List<String> PRAGMAS = List.of("PRAGMA page_size = 4096", "PRAGMA application_id = 0x47504B47", "PRAGMA user_version = 10300");
    private static final String SPATIAL_REFERENCES = """
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""";
    private static final String CONTENTS = """
            CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
            description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""";
    private static final String GEOMETRY_COLUMNS = """
            CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""";
    private static final String WGS84_WKT = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
            + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
            + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]";

    /** The kinds of features that a table can hold. */
    enum Shape { POINT, MULTILINESTRING, MULTIPOLYGON }

    private final SQLiteConnection database;
    private final String changed;

    /** @param edition the date that every table carries */
    GeoPackage(LocalDate edition) throws SQLException {
        database = (SQLiteConnection) new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        changed = edition + "T00:00:00.000Z";
        for (final String pragma : PRAGMAS) run(pragma);
        database.setAutoCommit(false);
        for (final String table : List.of(SPATIAL_REFERENCES, CONTENTS, GEOMETRY_COLUMNS)) run(table);
        reference("Undefined cartesian SRS", -1, "NONE", "undefined");
        reference("Undefined geographic SRS", 0, "NONE", "undefined");
        reference("WGS 84 geodetic", WGS84, "EPSG", WGS84_WKT);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String into, Object... values) throws SQLException {
        final String marks = java.util.Collections.nCopies(values.length, "?").stream().collect(Collectors.joining(","));
        try (PreparedStatement row = database.prepareStatement("INSERT INTO " + into + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) row.setObject(i + 1, values[i]);
            row.executeUpdate();
        }
    }

    private void reference(String name, int id, String organisation, String definition) throws SQLException {
        insert("gpkg_spatial_ref_sys", name, id, organisation, id, definition, null);
    }

    /** Adds a table without geometry. */
    void attributes(String name, String description, Table table) throws SQLException {
        insert("gpkg_contents", name, "attributes", name, description, changed, null, null, null, null, null);
        fill(name, "", table, row -> null);
    }

    /** Adds a layer. Rows without a place have no geometry. */
    void features(String name, String description, Shape shape, Table table) throws SQLException {
        final Envelope extent = new Envelope();
        table.rows().stream().flatMap(row -> row.where().stream()).forEach(where -> extent.expandToInclude(rounded(where).getEnvelopeInternal()));
        final boolean empty = extent.isNull();
        insert("gpkg_contents", name, "features", name, description, changed, empty ? null : extent.getMinX(), empty ? null : extent.getMinY(),
                empty ? null : extent.getMaxX(), empty ? null : extent.getMaxY(), WGS84);
        insert("gpkg_geometry_columns", name, "geom", shape.name(), WGS84, 0, 0);
        fill(name, ", geom " + shape, table, row -> row.where().map(where -> binary(of(shape, rounded(where)))).orElse(null));
    }

    /** What stands in the column of geometry; null in a table without. */
    private interface Binary {
        byte[] of(Table.Row row);
    }

    private void fill(String name, String geometry, Table table, Binary binary) throws SQLException {
        final String columns = table.columns().stream().map(column -> ", \"" + column.name() + "\" " + type(column.type())).collect(Collectors.joining());
        run("CREATE TABLE \"" + name + "\" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL" + geometry + columns + ")");
        for (final Table.Row row : table.rows()) {
            final List<Object> values = new ArrayList<>();
            values.add(null);
            if (!geometry.isEmpty()) values.add(binary.of(row));
            for (int i = 0; i < row.cells().size(); i++) values.add(value(row.cells().get(i), table.columns().get(i).type()));
            insert("\"" + name + "\"", values.toArray());
        }
    }

    private static String type(Table.Type type) {
        return switch (type) {
            case TEXT -> "TEXT";
            case WHOLE -> "INTEGER";
            case NUMBER -> "DOUBLE";
        };
    }

    private static Object value(String cell, Table.Type type) {
        if (cell.isEmpty()) return null;
        return switch (type) {
            case TEXT -> cell;
            case WHOLE -> Long.valueOf(cell);
            case NUMBER -> new BigDecimal(cell).doubleValue();
        };
    }

    private static Geometry rounded(Geometry geometry) {
        final Geometry copy = geometry.copy();
        copy.apply((CoordinateFilter) GeoPackage::round);
        copy.geometryChanged();
        return copy;
    }

    private static void round(Coordinate at) {
        at.x = Math.rint(at.x * DECIMALS) / DECIMALS;
        at.y = Math.rint(at.y * DECIMALS) / DECIMALS;
    }

    private static Geometry of(Shape shape, Geometry geometry) {
        if (shape == Shape.POINT) return geometry;
        final List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) parts.add(geometry.getGeometryN(i));
        return shape == Shape.MULTIPOLYGON
                ? geometry.getFactory().createMultiPolygon(parts.stream().map(Polygon.class::cast).toArray(Polygon[]::new))
                : geometry.getFactory().createMultiLineString(parts.stream().map(LineString.class::cast).toArray(LineString[]::new));
    }

    /** A header with the envelope, then well-known binary. */
    private static byte[] binary(Geometry geometry) {
        final byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        final Envelope box = geometry.getEnvelopeInternal();
        final boolean point = geometry instanceof Point;
        final ByteBuffer bytes = ByteBuffer.allocate((point ? 8 : 40) + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(point ? LITTLE_ENDIAN : ENVELOPE).putInt(WGS84);
        if (!point) bytes.putDouble(box.getMinX()).putDouble(box.getMaxX()).putDouble(box.getMinY()).putDouble(box.getMaxY());
        return bytes.put(wkb).array();
    }

    /** The file. */
    byte[] bytes() throws SQLException {
        database.commit();
        return database.serialize("main");
    }

    @Override
    public void close() throws SQLException {
        ((Connection) database).close();
    }
}
