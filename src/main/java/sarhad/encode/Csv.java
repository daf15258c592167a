package sarhad.encode;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as RFC 4180 says, in UTF-8 with a byte order mark (or spreadsheets misread Arabic script). */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    static byte[] of(Table table) {
        final StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        final String[] header = table.columns().stream().map(Table.Column::name).toArray(String[]::new);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(header).get())) {
            for (final Table.Row row : table.rows()) printer.printRecord(cells(table, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Iterable<String> cells(Table table, Table.Row row) {
        final String[] cells = row.cells().toArray(String[]::new);
        for (int i = 0; i < cells.length; i++) if (table.columns().get(i).type() == Table.Type.TEXT) cells[i] = safe(cells[i]);
        return java.util.List.of(cells);
    }

    /** A spreadsheet would run a text that starts like a formula; a number below nought is none. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
