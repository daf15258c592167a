package sarhad.encode;

import java.util.Optional;
import sarhad.encode.EventArticle.Pointer;
import sarhad.model.Atlas;
import sarhad.model.Comparison;
import sarhad.model.Event;
import sarhad.model.Thesis;

/**
 * What one page is written with: the words of its language, names that remember how well they were translated, sources
 * numbered as they are cited, and links from where it stands.
 *
 * @param page the path of the page
 */
record Desk(Atlas atlas, Links links, String page, Language speech, Names names, Grades grades, Citations citations, Corrections corrections) {

    /** @param address the public address of the site, ending in a slash */
    static Desk at(String page, Atlas atlas, Links links, Words words, Optional<String> address) {
        final Language speech = Language.of(words);
        final String about = links.to(page, links.about(words.code()));
        final Grades grades = new Grades(words, about);
        return new Desk(atlas, links, page, speech, new Names(atlas, words), grades, new Citations(atlas, speech, grades), Corrections.of(atlas, speech, address, about));
    }

    Words words() {
        return speech.words();
    }

    Formats formats() {
        return speech.formats();
    }

    Dates dates() {
        return speech.dates();
    }

    /** The relative link to a path of the site. */
    String to(String path) {
        return links.to(page, path);
    }

    /** An event and the way to its page. */
    Pointer pointer(Event event) {
        return new Pointer(event.id(), formats().number(atlas.numberOf(event)), names.text(event.title()), to(links.event(words().code(), event.id())));
    }

    /** The link by which a reader corrects an event, or what stands under a fragment of its page. */
    String correction(Event event, String fragment) {
        return corrections.link(names.text(event.title()).text(), links.event(words().code(), event.id()) + fragment);
    }

    /** The same of a thesis. */
    String correction(Thesis thesis) {
        return corrections.link(names.text(thesis.title()).text(), links.thesis(words().code(), thesis.id()));
    }

    /** The way to two events side by side. */
    String comparison(Comparison pair) {
        return to(links.compare(words().code(), pair.first().id(), pair.second().id()));
    }

    /** A thesis with its holder and the way to its page. */
    Opinion opinion(Thesis thesis) {
        return new Opinion(
                thesis.id(), formats().number(atlas.numberOf(thesis)), names.text(thesis.title()), names.speaker(thesis.holder()),
                grades.of("evidence", thesis.evidence()), to(links.thesis(words().code(), thesis.id())));
    }

    /** What a reader is told of the translations read so far, and what it means. */
    Optional<Grade> translation() {
        return names.translationState().map(state -> grades.named(names.translationNote().orElseThrow(), "translation", state));
    }
}
