package sarhad.encode;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import sarhad.encode.cite.BibTeX;
import sarhad.encode.cite.CslJson;
import sarhad.encode.cite.Ris;
import sarhad.encode.cite.Work;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Thesis;

/**
 * Every file below {@code data/citations/}, in a folder for each language: the atlas, each event and thesis, and in a folder
 * of its event each claim.
 */
public final class CitationFiles {
    private final Links links;
    private final Map<String, Supplier<byte[]>> pages = new LinkedHashMap<>();
    private final Map<String, Supplier<byte[]>> claims = new LinkedHashMap<>();

    /** A format by the ending of its files, and its name. */
    enum Format {
        CSL("csl.json", "CSL-JSON"), BIBTEX("bib", "BibTeX"), RIS("ris", "RIS"), TEXT("txt", "TXT");

        private final String ending;
        private final String title;

        Format(String ending, String title) {
            this.ending = ending;
            this.title = title;
        }
    }

    /** @param address the public address of the site, ending in a slash */
    public CitationFiles(Atlas atlas, Links links, Messages messages, Optional<String> address) {
        this.links = links;
        for (final Atlas.Language language : atlas.about().languages()) {
            final Lazy<Citable> citable = Lazy.of(() -> {
                final Language speech = Language.of(messages.in(language.code(), atlas));
                return new Citable(atlas, links, speech, new Names(atlas, speech.words()), address, Shown::text);
            });
            addAll(atlas, new Speech(language.code(), citable));
        }
    }

    /** What is said in one language. */
    private record Speech(String language, Lazy<Citable> citable) {
        /** One at a time: formats of dates are not for several threads. */
        private synchronized byte[] made(Format format, Function<Citable, Work> cited) {
            final Work work = cited.apply(citable.get());
            return switch (format) {
                case CSL -> CslJson.of(work);
                case BIBTEX -> BibTeX.of(work);
                case RIS -> Ris.of(work);
                case TEXT -> (citable.get().words(work) + " " + work.place() + "\n").getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    private void addAll(Atlas atlas, Speech speech) {
        add(pages, speech, Citable.ATLAS, Citable::atlasItself);
        for (final Event event : atlas.events()) {
            add(pages, speech, event.id(), all -> all.of(event));
            for (final Claim claim : event.claims()) add(claims, speech, event.id() + "/" + claim.id(), all -> all.of(event, claim));
        }
        for (final Thesis thesis : atlas.theses()) add(pages, speech, thesis.id(), all -> all.of(thesis));
    }

    private void add(Map<String, Supplier<byte[]>> files, Speech speech, String name, Function<Citable, Work> cited) {
        for (final Format format : Format.values()) files.put(links.citation(speech.language, name, format.ending), () -> speech.made(format, cited));
    }

    /** By path: those of the atlas, of events and theses. */
    public Map<String, Supplier<byte[]>> pages() {
        return pages;
    }

    /** By path: those of claims, of which there are many and few are asked for. */
    public Map<String, Supplier<byte[]>> claims() {
        return claims;
    }

    /** The path of how a claim is cited in words. */
    static String words(Links links, String language, Event event, Claim claim) {
        return links.citation(language, event.id() + "/" + claim.id(), Format.TEXT.ending);
    }

    /** How a work is cited on a page in words, with the ways to its files. */
    static Cite cite(Citable citable, Work work, String name, String page) {
        final Links links = citable.links();
        final List<Frame.Way> files = List.of(Format.values()).stream()
                .map(format -> new Frame.Way(format.title, links.to(page, links.citation(citable.speech().words().code(), name, format.ending)), null)).toList();
        return new Cite(citable.words(work), work.place(), work.url(), files);
    }
}
