package sarhad.read;

import java.util.List;
import java.util.Locale;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Responsibility;

/** That the data's own word for who says that an actor acted is the one that follows from the claims. */
final class StatusChecks {
    private StatusChecks() {}

    static void check(Documents documents, Atlas atlas) {
        for (final Event event : atlas.events()) {
            if (!Responsibility.isGraded(event)) continue;
            documents.sound("events/" + event.id() + ".geojson").ifPresent(file -> check(file.at("properties").at("actors"), event, atlas));
        }
    }

    private static void check(Node actors, Event event, Atlas atlas) {
        final Responsibility responsibility = new Responsibility(event, atlas);
        final List<Event.Role> roles = event.actors();
        for (int i = 0; i < roles.size(); i++) {
            final Event.Role role = roles.get(i);
            if (role.part() != Event.Part.ACTED) continue;
            final Event.Status derived = responsibility.of(role.actor());
            if (derived != role.status()) {
                actors.at(i).at("status").warning("\"" + word(role.status()) + "\"", "\"" + word(derived) + "\", which follows from the claims' did and didNot");
            }
        }
        responsibility.named(event).stream().filter(actor -> roles.stream().noneMatch(role -> role.part() == Event.Part.ACTED && role.actor().equals(actor)))
                .forEach(actor -> actors.warning("no role acted of " + actor, "one: a claim says that it did it"));
    }

    private static String word(Event.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
