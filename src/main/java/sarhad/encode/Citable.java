package sarhad.encode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sarhad.encode.cite.Work;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Thesis;

/**
 * The atlas and its parts as works that can be cited, for readers of one language.
 *
 * @param address the public address of the site, ending in a slash
 * @param written how a text is put into a citation: as it is in a file, on a page so that another language is marked
 */
record Citable(Atlas atlas, Links links, Language speech, Names names, Optional<String> address, Function<Shown, String> written) {
    /** The name under which the whole atlas is cited. */
    static final String ATLAS = "atlas";

    /** The atlas. */
    Work atlasItself() {
        return work(atlas.about().id(), Work.Kind.ATLAS, written.apply(names.text(atlas.about().title())), Optional.empty(), links.map(code()));
    }

    /** An event's page. */
    Work of(Event event) {
        return page(event.id(), written.apply(names.text(event.title())), links.event(code(), event.id()));
    }

    /** A thesis's page. What it says is its holder's, and so its title names him. */
    Work of(Thesis thesis) {
        return page(thesis.id(), said(names.speaker(thesis.holder()), written.apply(names.text(thesis.title()))), links.thesis(code(), thesis.id()));
    }

    /** What somebody said of an event, where it stands on the event's page. */
    Work of(Event event, Claim claim) {
        final String title = speech.words().text("cite.claim",
                "event", written.apply(names.text(event.title())), "said", said(names.speaker(claim.claimant()), written.apply(names.text(claim.text()))));
        return page(event.id() + "-" + claim.id(), title, links.event(code(), event.id()) + "#claim-" + claim.id());
    }

    private String said(Speaker speaker, String text) {
        final String office = speaker.office().map(o -> " (" + written.apply(o) + ")").orElse("");
        return written.apply(speaker.who()) + office + speech.words().text("thesis.says") + " " + text;
    }

    private Work page(String key, String title, String path) {
        return work(key, Work.Kind.PAGE, title, Optional.of(written.apply(names.text(atlas.about().title()))), path);
    }

    private Work work(String key, Work.Kind kind, String title, Optional<String> container, String path) {
        final Atlas.About about = atlas.about();
        return new Work(
                key, kind, title, speech.words().spoken(), List.of(written.apply(names.text(about.responsibleEditor()))), container, written.apply(names.text(about.publisher())),
                about.edition(), address.map(site -> site + path), path);
    }

    private String code() {
        return speech.words().code();
    }

    /** A title that is a sentence, for within quotation marks. */
    private String withoutStop(String title) {
        final String stop = speech.words().text("sentence.end");
        return title.endsWith(stop) ? title.substring(0, title.length() - stop.length()) : title;
    }

    /** A work in words, without the place where it is found. */
    String words(Work work) {
        final String date = speech.dates().day(work.edition());
        return work.container().map(container -> speech.words().text("cite.page",
                "editor", work.editors().get(0), "title", withoutStop(work.title()), "atlas", container, "publisher", work.publisher(), "date", date))
                .orElseGet(() -> speech.words().text("cite.atlas", "editor", work.editors().get(0), "title", work.title(), "publisher", work.publisher(), "date", date));
    }
}
