package sarhad.encode;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import sarhad.model.Actor;
import sarhad.model.Atlas;
import sarhad.model.Claimant;
import sarhad.model.Comparison;
import sarhad.model.Event;
import sarhad.model.Layer;
import sarhad.model.Place;
import sarhad.model.Site;
import sarhad.model.Text;

/**
 * The texts and names of an atlas for a reader of one language. It remembers how well those that it gave were
 * translated, so that a page can say so; one for each page.
 */
final class Names {
    private final Atlas atlas;
    private final Words words;
    private boolean draft;
    private boolean stale;

    Names(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
    }

    /** A text in the reader's language, or in the one it was written in. */
    Shown text(Text text) {
        final Text.Phrase phrase = text.in(words.code());
        draft |= phrase.state() == Text.State.DRAFT;
        stale |= phrase.state() == Text.State.STALE;
        return shown(phrase.text(), phrase.language());
    }

    /** A text that exists in one language only. */
    Shown shown(String text, String language) {
        final String direction = atlas.about().languages().stream().filter(l -> l.code().equals(language)).findFirst()
                .map(Messages::direction).orElseGet(() -> Messages.direction(language));
        return new Shown(text, language, direction, !language.equals(words.spoken()));
    }

    /** The worst state of the translations that the page shows, where its reader is to know of it. */
    Optional<Text.State> translationState() {
        if (stale) return Optional.of(Text.State.STALE);
        return draft ? Optional.of(Text.State.DRAFT) : Optional.empty();
    }

    /** What a page says of the translations that it shows. */
    Optional<String> translationNote() {
        return translationState().map(state -> words.text("translation.note." + Formats.key(state)));
    }

    String country(String iso) {
        return unit(atlas.layers().countries(), iso).orElseGet(() -> new ULocale("", iso).getDisplayCountry(words.icuLocale()));
    }

    Optional<String> province(String iso) {
        return unit(atlas.layers().provinces(), iso);
    }

    /** A country, or a province with its country. */
    String unit(Site.Unit unit) {
        final String country = country(unit.country());
        return unit.province().flatMap(this::province)
                .map(p -> p.contains(country) ? p : words.text("unit.province", "province", p, "country", country)).orElse(country);
    }

    private Optional<String> unit(Layer layer, String iso) {
        return layer.feature(iso).flatMap(Layer.Feature::name).map(name -> text(name).inSentence());
    }

    /** An actor's full name. */
    Shown actor(String id) {
        return text(record(id).name());
    }

    Shown actorShort(String id) {
        return text(record(id).shortName());
    }

    private Actor record(String id) {
        final Actor actor = atlas.actors().get(id);
        if (actor == null) throw new IllegalArgumentException("the atlas has no actor " + id);
        return actor;
    }

    Optional<Shown> place(String id) {
        return Optional.ofNullable(atlas.places().byId().get(id)).map(Place::name).map(this::text);
    }

    /** Who speaks: an actor by its short name, or anybody else by the name that the claim gives. */
    Speaker speaker(Claimant claimant) {
        final Shown who = claimant.name().map(this::text).orElseGet(() -> actorShort(claimant.actor().orElseThrow()));
        return new Speaker(who, claimant.office().map(this::text), claimant.actor().map(this::colour).orElse(Colour.OTHER));
    }

    /** A text that stands alone, as in a tab or a list of search results: nothing that somebody says may sound like our own voice. */
    String said(Claimant holder, Text text) {
        return speaker(holder).who().inSentence() + words.text("thesis.says") + " " + text(text).inSentence();
    }

    /** What the page is called on which two events stand side by side. */
    String sideBySide(Comparison pair) {
        return words.text("compare.title", "first", text(pair.first().title()).inSentence(), "second", text(pair.second().title()).inSentence());
    }

    /** The colour of the party that an actor belongs to. */
    Colour colour(String actor) {
        return atlas.partyOf(actor).map(party -> Colour.ofParty(atlas.about().parties().indexOf(party))).orElse(Colour.OTHER);
    }

    /** The colour of whoever acted in an event. */
    Colour colour(Event event) {
        return event.protagonist().map(this::colour).orElse(Colour.OTHER);
    }

    /** The parties in alphabetical order of the reader's language. */
    List<Atlas.Party> parties(Formats formats) {
        return atlas.about().parties().stream()
                .sorted((x, y) -> formats.alphabetical().compare(country(x.country()), country(y.country()))).toList();
    }
}
