package sarhad.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import sarhad.encode.Oembed;
import sarhad.encode.Oembed.Room;
import sarhad.encode.OembedSubjects.Subject;
import sarhad.site.Resource;
import sarhad.site.Site;

/**
 * Answers what oEmbed asks: by the address of a page ({@code /oembed?url=…}), and at the fixed paths that pages name. Whoever
 * asks adds what the protocol has, and what it has not: parameters that are not known here are passed over.
 */
final class OembedHandler {
    private static final List<String> FORMATS = List.of("json", "xml");
    private static final List<String> ROOM = List.of("maxwidth", "maxheight");
    private static final List<String> PARAMETERS = List.of("url", "format", "maxwidth", "maxheight");

    private final Supplier<Site> site;
    private final SiteHandler files;

    OembedHandler(Supplier<Site> site, SiteHandler files) {
        this.site = site;
        this.files = files;
    }

    /** {@code /oembed?url=…[&format=json|xml][&maxwidth=pixels][&maxheight=pixels]} */
    void byUrl(Context context) {
        MeasureHandler.answer(context, text -> Query.parseOnly(text, PARAMETERS), query -> {
            final Oembed oembed = site.get().oembed().orElseThrow(() -> new Query.Refused(Failure.noAddress()));
            final String url = query.text("url", "the absolute address of a page of this site");
            final String format = query.text("format").orElse("json");
            if (!FORMATS.contains(format)) throw new Query.Refused(Failure.format(format, String.join(", ", FORMATS)));
            final Room room = room(query);
            final Subject subject = oembed.of(url).orElseThrow(() -> new Query.Refused(Failure.notFound(url)));
            return answer(oembed, subject, format, room);
        });
    }

    /** {@code /oembed/{lang}/{name}.json|xml[?maxwidth=pixels][&maxheight=pixels]}: a file, whatever else stands in the query. */
    void byPath(Context context) {
        final String path = context.path().substring(1);
        final Room room = room(context.queryString());
        final Optional<Oembed> oembed = site.get().oembed();
        final Optional<Subject> subject = oembed.flatMap(told -> told.at(path));
        if (subject.isEmpty() || room.equals(Room.ENOUGH)) files.answer(context);
        else SiteHandler.serve(context, answer(oembed.get(), subject.get(), path.endsWith("xml") ? "xml" : "json", room));
    }

    private static Room room(String query) {
        try {
            return room(Query.parseOnly(query, ROOM));
        } catch (Query.Refused unreadable) {
            // So would it be where there are files only.
            return Room.ENOUGH;
        }
    }

    private static Room room(Query query) throws Query.Refused {
        final OptionalInt width = query.pixels("maxwidth");
        return new Room(width, query.pixels("maxheight"));
    }

    private static Resource answer(Oembed oembed, Subject subject, String format, Room room) {
        return Resource.answer("oembed." + format, () -> format.equals("xml") ? oembed.xml(subject, room) : oembed.json(subject, room));
    }
}
