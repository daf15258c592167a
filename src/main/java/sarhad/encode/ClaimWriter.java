package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Cited;
import sarhad.encode.EventArticle.Claims;
import sarhad.encode.EventArticle.Copied;
import sarhad.encode.EventArticle.Copy;
import sarhad.encode.EventArticle.Doer;
import sarhad.encode.EventArticle.Revision;
import sarhad.encode.EventArticle.Said;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Responsibility;

/** Who said what about an event: rival claims side by side, never added up. */
record ClaimWriter(Desk desk, Words words, Formats formats, Dates dates, Names names, Citations citations) {

    ClaimWriter(Desk desk) {
        this(desk, desk.words(), desk.formats(), desk.dates(), desk.names(), desk.citations());
    }

    Said write(Event event) {
        final List<Claims> groups = new ArrayList<>();
        for (Claim.About about : Claim.About.values()) {
            if (event.claims().stream().anyMatch(claim -> claim.about() == about)) groups.add(group(event, about));
        }
        final List<Cited> differences = event.differences().stream()
                .map(d -> new Cited(names.text(d.text()), citations.of(d.sources()))).toList();
        return new Said(groups, copies(event), differences);
    }

    /** Reports on an event that are no claims. */
    List<Copy> copies(Event event) {
        return event.copies().stream().map(this::copy).toList();
    }

    private Claims group(Event event, Claim.About about) {
        final String key = Formats.key(about);
        final List<Chart> charts = about.isFigure() ? new LedgerWriter(desk).charts(event, about) : List.of();
        final List<Copied> uncounted = event.copies().stream().filter(copy -> copy.about().contains(about))
                .map(copy -> new Copied(names.text(copy.by()), "copy-" + copy.id())).toList();
        final List<Doer> doers = about == Claim.About.RESPONSIBILITY ? doers(event) : List.of();
        return new Claims(key, words.text("about." + key), about.isFigure(), doers, charts, uncounted, claims(event, about));
    }

    /** Every claim about one thing, in the order of the data. */
    List<EventArticle.Claim> claims(Event event, Claim.About about) {
        return event.claims().stream().filter(claim -> claim.about() == about).map(claim -> claim(event, claim)).toList();
    }

    /** Who did it, as the statements give it; one line that says so where they name nobody. */
    List<Doer> doers(Event event) {
        if (!Responsibility.isGraded(event)) return List.of();
        final Responsibility responsibility = new Responsibility(event, desk.atlas());
        final List<Doer> doers = responsibility.named(event).stream().map(actor -> new Doer(
                Optional.of(names.actor(actor)), names.colour(actor), desk.grades().of("status", responsibility.of(actor)))).toList();
        return doers.isEmpty() ? List.of(new Doer(Optional.empty(), Colour.OTHER, desk.grades().of("status", Event.Status.UNKNOWN))) : doers;
    }

    /** One claim. */
    EventArticle.Claim claim(Event event, Claim claim) {
        return new EventArticle.Claim(
                claim.id(), names.speaker(claim.claimant()), figure(claim), claim.counts().map(counts -> words.text("counts." + counts)),
                names.text(claim.text()), claim.date().map(dates::partial), claim.supersedes().flatMap(id -> revision(event, id)),
                claim.oneSource() ? Optional.of(words.text("claim.oneSource")) : Optional.empty(), citations.of(claim.sources()),
                desk.to(CitationFiles.words(desk.links(), words.code(), event, claim)), desk.correction(event, "#claim-" + claim.id()));
    }

    private Optional<String> figure(Claim claim) {
        if (!claim.about().isFigure()) return Optional.empty();
        return Optional.of(claim.value().map(formats::amount).orElseGet(() -> words.text("claim.noFigure")));
    }

    /** Says which earlier figure or statement is revised: a revision is not a correction. */
    private Optional<Revision> revision(Event event, String id) {
        return event.claims().stream().filter(claim -> claim.id().equals(id)).findFirst().map(earlier -> {
            final String key = earlier.about().isFigure() ? "claim.revises" : "claim.revises.statement";
            final String figure = figure(earlier).orElse("");
            final String said = earlier.date().map(dates::partial)
                    .map(date -> words.text(key + ".dated", "figure", figure, "date", date))
                    .orElseGet(() -> words.text(key, "figure", figure));
            return new Revision(said, "claim-" + id);
        });
    }

    private Copy copy(Event.Copy copy) {
        return new Copy("copy-" + copy.id(), names.text(copy.by()), names.text(copy.text()), names.text(copy.why()), citations.of(copy.sources()));
    }
}
