package sarhad.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import sarhad.encode.Oembed;
import sarhad.encode.Oembed.Room;
import sarhad.encode.Oembed.Subject;
import sarhad.site.Resource;
import sarhad.site.Site;

/**
 * Answers what oEmbed asks: by the address of a page ({@code /oembed?url=…}), and at the fixed paths that pages name, to
 * which whoever follows them may add the room that there is.
 */
final class OembedHandler {
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
        MeasureHandler.answer(context, PARAMETERS, query -> {
            final Oembed oembed = oembed();
            final String url = query.text("url", "the absolute address of a map, an event or an interpretation of this site");
            final String format = query.oneOf("format", List.of("json", "xml")).orElse("json");
            final Room room = room(query);
            final Subject subject = oembed.of(url).orElseThrow(() -> new Query.Refused(Failure.notFound(url)));
            return answer(oembed, subject, format, room);
        });
    }

    /** {@code /oembed/{lang}/{name}.json|xml[?maxwidth=pixels][&maxheight=pixels]} */
    void byPath(Context context) {
        if (context.queryString() == null) {
            files.answer(context);
            return;
        }
        MeasureHandler.answer(context, ROOM, query -> {
            final Oembed oembed = oembed();
            final String path = context.path().substring(1);
            final Subject subject = oembed.at(path).orElseThrow(() -> new Query.Refused(Failure.notFound(context.path())));
            return answer(oembed, subject, path.endsWith("xml") ? "xml" : "json", room(query));
        });
    }

    private Oembed oembed() throws Query.Refused {
        return site.get().oembed().orElseThrow(() -> new Query.Refused(Failure.noAddress()));
    }

    private static Room room(Query query) throws Query.Refused {
        final OptionalInt width = query.pixels("maxwidth");
        return new Room(width, query.pixels("maxheight"));
    }

    private static Resource answer(Oembed oembed, Subject subject, String format, Room room) {
        return Resource.answer("oembed." + format, () -> format.equals("xml") ? oembed.xml(subject, room) : oembed.json(subject, room));
    }
}
