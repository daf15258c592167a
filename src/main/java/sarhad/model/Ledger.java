package sarhad.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rival figures of an event for one thing counted: a row for each claimant, in order of time. Two different things never
 * share a ledger, nothing is added up, and a copy of somebody else's report has no row.
 *
 * @param about killed, injured or captured
 * @param counts who is counted
 * @param rows in the order in which their first figures were stated
 * @param silent ids of the actors with a part in the event from which there is no figure of this, a party named once for all its forces
 */
public record Ledger(Claim.About about, String counts, List<Row> rows, List<String> silent) {
    /** A claimant counts these among its own: nobody else is silent about them. */
    private static final String ITS_OWN = "own-fighters";
    /** After every day of the month or year that is all that is known of a date. */
    private static final String END = "-99";
    private static final int DAY_LENGTH = "2024-01-18".length();

    public Ledger {
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
    }

    /**
     * What one claimant stated: an actor through one office, or somebody by name. Where one office revises the figure of
     * another of the same actor, both share the row.
     *
     * @param claims in order of time, each after the one that it revises
     */
    public record Row(List<Claim> claims) {
        public Row {
            claims = List.copyOf(claims);
        }

        /** The place in the row of the figure that a claim revises; empty where it revises none of this ledger. */
        public Optional<Integer> revisedBy(Claim claim) {
            return claim.supersedes().flatMap(id -> claims.stream().filter(earlier -> earlier.id().equals(id)).findFirst()).map(claims::indexOf);
        }

        /** Whether a later claim of the row revises this one. */
        public boolean isRevised(Claim claim) {
            return claims.stream().anyMatch(later -> later.supersedes().equals(Optional.of(claim.id())));
        }
    }

    /** The ledgers of an event about one kind of harm, in the order in which its claims first count something else. */
    public static List<Ledger> of(Event event, Claim.About about, Atlas atlas) {
        final Map<String, List<Claim>> byCounted = event.claims().stream().filter(claim -> claim.about() == about && claim.counts().isPresent())
                .collect(Collectors.groupingBy(claim -> claim.counts().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byCounted.entrySet().stream()
                .map(counted -> new Ledger(about, counted.getKey(), rows(counted.getValue()), silent(event, counted.getKey(), counted.getValue(), atlas))).toList();
    }

    /** The largest number that anybody stated. */
    public Optional<Double> largest() {
        return rows.stream().flatMap(row -> row.claims.stream()).flatMap(claim -> claim.value().stream()).map(Amount::largest).max(Comparator.naturalOrder());
    }

    private static List<Row> rows(List<Claim> claims) {
        final Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        final Map<Object, List<Claim>> rows = new LinkedHashMap<>();
        final Map<Claimant, Object> joined = joined(claims, byId);
        for (final Claim claim : inTimeOrder(claims, byId)) {
            rows.computeIfAbsent(root(joined, speaker(claim)), first -> new ArrayList<>()).add(claim);
        }
        return rows.values().stream().map(Row::new).toList();
    }

    /** For each claimant whose figure was revised by another office, that office. */
    private static Map<Claimant, Object> joined(List<Claim> claims, Map<String, Claim> byId) {
        final Map<Claimant, Object> joined = new HashMap<>();
        for (final Claim claim : claims) {
            claim.supersedes().map(byId::get).ifPresent(earlier -> {
                final Object from = root(joined, speaker(earlier));
                final Object to = root(joined, speaker(claim));
                if (!from.equals(to)) joined.put((Claimant) from, to);
            });
        }
        return joined;
    }

    private static Object root(Map<Claimant, Object> joined, Object claimant) {
        Object root = claimant;
        while (joined.containsKey(root)) root = joined.get(root);
        return root;
    }

    /** Who speaks, whatever the translations of its name are worth. */
    private static Claimant speaker(Claim claim) {
        final Claimant claimant = claim.claimant();
        return new Claimant(claimant.actor(), claimant.office().map(Ledger::plain), claimant.name().map(Ledger::plain));
    }

    private static Text plain(Text text) {
        return Text.of(text.language(), text.original());
    }

    /** What is known to the month only counts as said at its end, what has no date comes last, and a revision after what it revises. */
    private static List<Claim> inTimeOrder(List<Claim> claims, Map<String, Claim> byId) {
        return claims.stream().sorted(Comparator.comparing((Claim claim) -> moment(claim, byId)).thenComparing(claim -> revisions(claim, byId))).toList();
    }

    private static String moment(Claim claim, Map<String, Claim> byId) {
        final String own = claim.date().map(date -> date.length() < DAY_LENGTH ? date + END : date).orElse("~");
        final Claim earlier = claim.supersedes().map(byId::get).orElse(null);
        if (earlier == null) return own;
        final String before = moment(earlier, byId);
        return before.compareTo(own) > 0 ? before : own;
    }

    private static int revisions(Claim claim, Map<String, Claim> byId) {
        return claim.supersedes().map(byId::get).filter(Objects::nonNull).map(earlier -> 1 + revisions(earlier, byId)).orElse(0);
    }

    private static List<String> silent(Event event, String counts, List<Claim> claims, Atlas atlas) {
        if (counts.equals(ITS_OWN)) return List.of();
        final Set<String> heard = claims.stream().flatMap(claim -> claim.claimant().actor().stream()).map(actor -> side(actor, atlas)).collect(Collectors.toSet());
        final Stream<String> concerned = event.actors().stream().map(role -> side(role.actor(), atlas)).distinct();
        return concerned.filter(side -> !heard.contains(side)).toList();
    }

    /** The party that answers for an actor, or the actor itself. */
    private static String side(String actor, Atlas atlas) {
        return atlas.partyOf(actor).map(Atlas.Party::actor).orElse(actor);
    }
}
