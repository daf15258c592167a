package sarhad.encode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sarhad.encode.AboutPage.Works;
import sarhad.encode.EventArticle.Reference;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Source;
import sarhad.model.Thesis;

/** Lists every source with what rests on it. */
final class WorksWriter {
    private final Desk desk;
    private final Atlas atlas;
    private final Map<String, Set<String>> citedByEvent = new HashMap<>();
    private final Map<String, Set<String>> citedByThesis = new HashMap<>();

    WorksWriter(Desk desk) {
        this.desk = desk;
        this.atlas = desk.atlas();
        for (final Event event : atlas.events()) citedByEvent.put(event.id(), event.cited());
        for (final Thesis thesis : atlas.theses()) citedByThesis.put(thesis.id(), thesis.cited());
    }

    Works write() {
        final String count = desk.formats().number(atlas.sources().size());
        return new Works(
                desk.words().text("sources.intro", "n", count), atlas.about().sourcesNote().map(desk.names()::text), desk.to(desk.links().data("sources.csv")),
                Stream.of(Source.Reliability.values()).map(this::group).filter(group -> !group.works().isEmpty()).toList());
    }

    private Works.Group group(Source.Reliability reliability) {
        final Comparator<String> alphabetical = desk.formats().alphabetical();
        final List<Source> sources = atlas.sources().values().stream().filter(source -> source.reliability() == reliability)
                .sorted(Comparator.comparing(WorksWriter::publication, alphabetical).thenComparing(WorksWriter::issued)).toList();
        return new Works.Group(
                AboutWriter.definition(desk.words(), "reliability", reliability), desk.words().text("sources.count", "count", sources.size(), "n", desk.formats().number(sources.size())),
                sources.stream().map(this::work).toList());
    }

    private static String publication(Source source) {
        return source.container().or(source::publisher).or(source::title).orElse("");
    }

    /** A day as a number that grows with time; what is not known counts as nought. */
    private static int issued(Source source) {
        int day = 0;
        for (int i = 0; i < 3; i++) day = day * 100 + (i < source.issued().size() ? source.issued().get(i) : 0);
        return day;
    }

    private Works.Work work(Source source) {
        final Reference reference = desk.citations().reference(source, desk.names());
        return new Works.Work(
                source.id(), reference,
                atlas.events().stream().filter(event -> citedByEvent.get(event.id()).contains(source.id())).map(desk::pointer).toList(),
                atlas.theses().stream().filter(thesis -> citedByThesis.get(thesis.id()).contains(source.id())).map(desk::opinion).toList());
    }
}
