package sarhad.encode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sarhad.encode.EventArticle.Citation;
import sarhad.encode.EventArticle.Reference;
import sarhad.model.Atlas;
import sarhad.model.Source;

/** The sources of one article, numbered in the order in which it first cites them. */
final class Citations {
    private final Atlas atlas;
    private final Words words;
    private final Formats formats;
    private final Dates dates;
    private final Grades grades;
    /** The numbers of the sources cited so far. */
    private final Map<String, Integer> cited = new LinkedHashMap<>();

    Citations(Atlas atlas, Language speech, Grades grades) {
        this.atlas = atlas;
        this.words = speech.words();
        this.formats = speech.formats();
        this.dates = speech.dates();
        this.grades = grades;
    }

    /** Cites sources by their ids. */
    List<Citation> of(List<String> sources) {
        return sources.stream().map(this::cite).toList();
    }

    private Citation cite(String source) {
        final int number = cited.computeIfAbsent(source, first -> cited.size() + 1);
        return new Citation(formats.number(number), "source-" + source);
    }

    /** Every source cited so far, to be listed. */
    List<Reference> listed(Names names) {
        return List.copyOf(cited.keySet()).stream().map(id -> reference(atlas.sources().get(id), names)).toList();
    }

    /** A source; it is cited now if it was not before. */
    Reference reference(Source source, Names names) {
        final String title = source.title().or(source::container).or(source::publisher).orElseGet(() -> words.text("source.untitled"));
        final String language = source.title().isPresent() ? source.language().orElse("und") : "und";
        final Optional<String> publication = source.container().or(source::publisher).filter(name -> !name.equals(title));
        final Optional<String> link = source.standing() == Source.Standing.COPY ? Optional.empty() : source.url();
        final Optional<String> day = day(source.issued());
        return new Reference(
                cite(source.id()), authors(source), names.shown(title, language), publication, day.map(dates::partial), day, link, standing(source, names),
                grades.of("reliability", source.reliability()), words.text("reliability." + Formats.key(source.reliability()) + ".means"), source.note().map(names::text));
    }

    /** When a source was published, as exactly as it says; empty where it does not. */
    Optional<String> dated(String id) {
        return day(atlas.sources().get(id).issued()).map(dates::partial);
    }

    private Optional<String> authors(Source source) {
        if (source.authors().isEmpty()) return Optional.empty();
        return Optional.of(formats.list(source.authors().stream().map(Citations::author).toList()));
    }

    private static String author(Source.Author author) {
        return author.literal().orElseGet(() -> java.util.stream.Stream.of(author.given(), author.family())
                .flatMap(Optional::stream).collect(Collectors.joining(" ")));
    }

    /** As ISO 8601 has it. */
    private static Optional<String> day(List<Integer> parts) {
        if (parts.isEmpty()) return Optional.empty();
        return Optional.of(IntStream.range(0, Math.min(3, parts.size())).mapToObj(i -> (i == 0 ? "%04d" : "%02d").formatted(parts.get(i))).collect(Collectors.joining("-")));
    }

    /** Whether it is a relay, a copy, our own work: and of whose report, as the page's reader may judge by that. */
    private Optional<String> standing(Source source, Names names) {
        if (source.standing() == Source.Standing.ORIGINAL) return Optional.empty();
        final String key = "standing." + Formats.key(source.standing());
        return Optional.of(source.of().map(of -> words.text(key + ".of", "of", origin(of, names))).orElseGet(() -> words.text(key)));
    }

    private String origin(String of, Names names) {
        final Source original = atlas.sources().get(of);
        if (original == null) return names.shown(of, "und").inSentence();
        return original.container().or(original::publisher).or(original::title).orElse(of);
    }
}
