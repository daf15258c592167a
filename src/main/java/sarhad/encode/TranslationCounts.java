package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sarhad.encode.AboutPage.Translations;
import sarhad.model.Atlas;
import sarhad.model.Text;

/** Counts how far the texts of an atlas are translated; it judges nothing. */
record TranslationCounts(Desk desk) {

    Translations write() {
        final List<Text> texts = new AtlasTexts(desk.atlas()).all();
        final List<Grade> states = Stream.of(Text.State.values()).map(state -> desk.grades().of("translation", state)).toList();
        final List<Translations.Row> rows = desk.atlas().about().languages().stream().map(language -> row(language, texts)).toList();
        return new Translations(desk.words().text("languages.intro", "n", desk.formats().number(texts.size())), states, rows);
    }

    /** The states, and last how many texts the language lacks. */
    private Translations.Row row(Atlas.Language language, List<Text> texts) {
        final Map<Text.State, Long> present = texts.stream().map(text -> text.in(language.code())).filter(phrase -> phrase.language().equals(language.code()))
                .collect(Collectors.groupingBy(Text.Phrase::state, Collectors.counting()));
        final List<Long> counts = new ArrayList<>(Stream.of(Text.State.values()).map(state -> present.getOrDefault(state, 0L)).toList());
        counts.add(texts.size() - counts.stream().mapToLong(Long::longValue).sum());
        return new Translations.Row(language.code(), Messages.direction(language), language.name(), counts.stream().map(desk.formats()::number).toList());
    }
}
