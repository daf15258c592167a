package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sarhad.encode.EmbedPage.Brief;
import sarhad.measure.Measures;
import sarhad.model.Comparisons;
import sarhad.model.Event;
import sarhad.model.Thesis;

/** Writes what the framed map says in one language. */
record EmbedWriter(Desk desk, Measures measures, Comparisons comparisons, Citable citable) {
    /** What starts the map page, and what starts this one. */
    private static final String MAIN = "main.js";
    private static final String EMBED = "embed.js";

    EmbedPage write(MapPage map) {
        final ArticleWriter articles = new ArticleWriter(desk, measures, new CompareWays(desk, comparisons), citable);
        final ThesisWriter theses = new ThesisWriter(desk, measures, citable);
        final List<Brief> briefs = Stream.concat(
                desk.atlas().events().stream().map(event -> brief(event, articles.head(event))),
                desk.atlas().theses().stream().map(thesis -> brief(thesis, theses.head(thesis)))).toList();
        final Frame frame = map.frame();
        final String script = asset(EMBED);
        final List<String> preloads = frame.preloads().stream().map(module -> module.equals(asset(MAIN)) ? script : module).toList();
        return new EmbedPage(map, briefs, asset("embed.css"), script, preloads);
    }

    private String asset(String name) {
        return desk.to(desk.links().asset(name));
    }

    private Brief brief(Event event, EventArticle.Head head) {
        final List<String> notes = new ArrayList<>();
        head.disputed().ifPresent(notes::add);
        notes.addAll(head.notes());
        return new Brief(
                Optional.of(event.id()), Optional.empty(), List.of(head.number(), head.kindWord(), head.date()), Optional.empty(), head.title(), notes, head.summary(),
                desk.to(desk.links().event(desk.words().code(), event.id())), desk.words().text("embed.more"));
    }

    private Brief brief(Thesis thesis, ThesisArticle.Head head) {
        return new Brief(
                Optional.empty(), Optional.of(thesis.id()), List.of(head.kicker(), head.evidence().state().word()), Optional.of(head.holder()), head.title(), List.of(), head.statement(),
                desk.to(desk.links().thesis(desk.words().code(), thesis.id())), desk.words().text("embed.more.thesis"));
    }
}
