package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Atlas;
import sarhad.model.Text;

/** The columns of a table, and what of a record stands in each. */
final class Columns<T> {
    private final List<Atlas.Language> languages;
    private final List<Table.Column> heads = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    Columns(List<Atlas.Language> languages) {
        this.languages = languages;
    }

    private void add(String name, Table.Type type, Function<T, String> cell) {
        heads.add(new Table.Column(name, type));
        cells.add(cell);
    }

    void text(String name, Function<T, String> cell) {
        add(name, Table.Type.TEXT, cell);
    }

    void whole(String name, Function<T, String> cell) {
        add(name, Table.Type.WHOLE, cell);
    }

    void number(String name, Function<T, String> cell) {
        add(name, Table.Type.NUMBER, cell);
    }

    /** A column for each language of the atlas; empty where the text is not in that language. */
    void texts(String name, Function<T, Optional<Text>> text) {
        for (final Atlas.Language language : languages) {
            final String code = language.code();
            text(name + "_" + code, row -> text.apply(row).map(t -> in(t, code)).orElse(""));
        }
    }

    /** The same of several texts, one after the other. */
    void lists(String name, Function<T, List<Text>> texts) {
        for (final Atlas.Language language : languages) {
            final String code = language.code();
            text(name + "_" + code, row -> String.join("; ", texts.apply(row).stream().map(t -> in(t, code)).filter(t -> !t.isEmpty()).toList()));
        }
    }

    private static String in(Text text, String language) {
        final Text.Phrase phrase = text.in(language);
        return phrase.language().equals(language) ? phrase.text() : "";
    }

    Table table(List<T> rows) {
        return table(rows, row -> Optional.empty());
    }

    /** @param where where a record lies */
    Table table(List<T> rows, Function<T, Optional<Geometry>> where) {
        return new Table(heads, rows.stream().map(row -> new Table.Row(cells.stream().map(cell -> cell.apply(row)).toList(), where.apply(row))).toList());
    }
}
