package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** A collection as rows of cells, for formats that know no nested values. */
record Table(List<Column> columns, List<Row> rows) {
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What the cells of a column hold. */
    enum Type { TEXT, WHOLE, NUMBER }

    /** A column by its name. */
    record Column(String name, Type type) {}

    /**
     * A row.
     *
     * @param cells one for each column, empty where there is no value; numbers in plain decimal notation
     * @param where lon, lat; empty where the row has no place
     */
    record Row(List<String> cells, Optional<Geometry> where) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** The same with a further column, the last, that says the same in every row. */
    Table with(String column, String value) {
        return new Table(Stream.concat(columns.stream(), Stream.of(new Column(column, Type.TEXT))).toList(),
                rows.stream().map(row -> new Row(Stream.concat(row.cells().stream(), Stream.of(value)).toList(), row.where())).toList());
    }

    /** What stands in a row under the name of a column. */
    String cell(Row row, String column) {
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).name().equals(column)) return row.cells().get(i);
        throw new IllegalArgumentException("the table has no column " + column);
    }

    boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }
}
