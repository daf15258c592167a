package sarhad.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.EventArticle.Cited;
import sarhad.encode.EventArticle.Claims;
import sarhad.encode.EventArticle.Copy;
import sarhad.encode.EventArticle.Revision;
import sarhad.encode.EventArticle.Said;
import sarhad.model.Claim;
import sarhad.model.Event;

/** Who said what about an event: rival claims side by side, never added up. */
record ClaimWriter(Words words, Formats formats, Dates dates, Names names, Citations citations) {

    ClaimWriter(Desk desk) {
        this(desk.words(), desk.formats(), desk.dates(), desk.names(), desk.citations());
    }

    Said write(Event event) {
        final List<Claims> groups = new ArrayList<>();
        for (Claim.About about : Claim.About.values()) {
            final List<Claim> claims = event.claims().stream().filter(claim -> claim.about() == about).toList();
            if (claims.isEmpty()) continue;
            final String key = Formats.key(about);
            groups.add(new Claims(key, words.text("about." + key), about.isFigure(), claims.stream().map(c -> claim(event, c)).toList()));
        }
        final List<Copy> copies = event.copies().stream().map(this::copy).toList();
        final List<Cited> differences = event.differences().stream()
                .map(d -> new Cited(names.text(d.text()), citations.of(d.sources()))).toList();
        return new Said(groups, copies, differences);
    }

    private EventArticle.Claim claim(Event event, Claim claim) {
        return new EventArticle.Claim(
                claim.id(), names.speaker(claim.claimant()), figure(claim), claim.counts().map(counts -> words.text("counts." + counts)),
                names.text(claim.text()), claim.date().map(dates::partial), claim.supersedes().flatMap(id -> revision(event, id)),
                claim.oneSource() ? Optional.of(words.text("claim.oneSource")) : Optional.empty(), citations.of(claim.sources()));
    }

    private Optional<String> figure(Claim claim) {
        if (!claim.about().isFigure()) return Optional.empty();
        return Optional.of(claim.value().map(formats::amount).orElseGet(() -> words.text("claim.noFigure")));
    }

    /** Says which earlier figure is revised, by its number and date: a revision is not a correction. */
    private Optional<Revision> revision(Event event, String id) {
        return event.claims().stream().filter(claim -> claim.id().equals(id)).findFirst().map(earlier -> {
            final String figure = earlier.value().map(formats::amount).orElseGet(() -> words.text("claim.noFigure"));
            final String said = earlier.date().map(dates::partial)
                    .map(date -> words.text("claim.revises.dated", "figure", figure, "date", date))
                    .orElseGet(() -> words.text("claim.revises", "figure", figure));
            return new Revision(said, "claim-" + id);
        });
    }

    private Copy copy(Event.Copy copy) {
        return new Copy(names.text(copy.by()), names.text(copy.text()), names.text(copy.why()), citations.of(copy.sources()));
    }
}
