package sarhad.encode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.encode.cite.Work;
import sarhad.model.Atlas;

/** The text that lies beside downloaded files, in one language: what they are, how to cite them, what may be done with them. */
record ReadMe(Atlas atlas, Language speech, Names names, Optional<String> address) {
    /** Beside the files of data. */
    String text() {
        final StringBuilder text = new StringBuilder();
        paragraph(text, names.text(atlas.about().title()).text());
        about(text);
        paragraph(text, speech.words().text("download.caution"));
        cite(text);
        files(text);
        licences(text);
        return text.toString();
    }

    /** Beside the pages of the offline pack. */
    String ofPack() {
        final Words words = speech.words();
        final StringBuilder text = new StringBuilder();
        paragraph(text, names.text(atlas.about().title()).text());
        paragraph(text, words.text("offline.open"));
        paragraph(text, words.text("offline.alone"));
        paragraph(text, words.text("offline.missing") + address.map(site -> " " + site).orElse(""));
        about(text);
        cite(text);
        licences(text);
        return text.toString();
    }

    private void about(StringBuilder text) {
        final Atlas.About about = atlas.about();
        paragraph(text, names.text(about.description()).text());
        paragraph(text, speech.words().text("publisher", "publisher", names.text(about.publisher()).text(), "editor", names.text(about.responsibleEditor()).text())
                + " " + speech.words().text("edition", "date", speech.dates().day(about.edition())));
        paragraph(text, names.text(about.boundaryNote()).text());
    }

    private void cite(StringBuilder text) {
        final Citable citable = new Citable(atlas, new Links(Map.of()), speech, names, address, Shown::text);
        final Work work = citable.atlasItself();
        text.append(speech.words().text("cite.heading")).append('\n');
        paragraph(text, citable.words(work) + address.map(site -> " " + work.place()).orElse(""));
    }

    private void files(StringBuilder text) {
        final Words words = speech.words();
        text.append(words.text("download.files")).append('\n');
        for (final Download download : Download.all(atlas)) {
            if (!download.inArchive()) continue;
            text.append("- ").append(String.join(words.text("list.names"), download.files())).append(": ").append(words.text("download." + download.key())).append(". ")
                    .append(words.text("download." + download.key() + ".for"));
            text.append(" (").append(String.join(words.text("list.names"), licences(download))).append(")\n");
        }
        text.append("- schema/: ").append(words.text("download.schemas")).append("\n\n");
        for (final DataPage.Format format : DataWriter.formats(words)) text.append("- ").append(format.name()).append(": ").append(format.purpose()).append('\n');
        text.append('\n');
    }

    /** Of its texts and of its geometry, each once. */
    private List<String> licences(Download download) {
        final List<String> texts = atlas.about().licences().stream().filter(licence -> licence.of().equals(Optional.of(Atlas.Licence.Work.TEXTS))).map(Atlas.Licence::licence).toList();
        final List<String> ofTexts = texts.isEmpty() ? List.of(speech.words().text("download.licence.texts")) : texts;
        return Stream.concat(download.texts() ? ofTexts.stream() : Stream.of(), download.licences().stream()).distinct().toList();
    }

    private void licences(StringBuilder text) {
        text.append(speech.words().text("credits.licences")).append('\n');
        for (final Atlas.Licence licence : atlas.about().licences()) {
            text.append("- ").append(names.text(licence.part()).text()).append(": ").append(licence.licence()).append(licence.link().map(link -> " " + link).orElse("")).append('\n');
        }
        text.append(speech.words().text("credits.title")).append('\n');
        Frames.origins(atlas).distinct().forEach(origin -> text.append("- ").append(names.text(origin.credit()).text()).append(": ").append(origin.licence()).append('\n'));
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append(words).append("\n\n");
    }
}
