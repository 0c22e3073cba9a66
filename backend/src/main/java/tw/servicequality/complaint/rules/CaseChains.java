package tw.servicequality.complaint.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Cases that belong together: who came again, what was handled with another, and the earlier case that a dismissal points at. */
public final class CaseChains {

    /**
     * A case and the cases it names.
     *
     * @param number empty when it may not be told
     * @param followsId null for none
     * @param relatedId null for none
     * @param mayGo whether nothing keeps this one itself
     */
    public record Link(UUID id, String number, UUID followsId, UUID relatedId, boolean mayGo) {

        private List<UUID> named() {
            List<UUID> named = new ArrayList<>();
            if (followsId != null) {
                named.add(followsId);
            }
            if (relatedId != null) {
                named.add(relatedId);
            }
            return named;
        }
    }

    private static final Comparator<String> TOLD_FIRST = Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    private CaseChains() {
    }

    /** The cases that must stay because something of their chain must, each with the number of a case that must, as far as one may be told. */
    public static Map<UUID, String> kept(Collection<Link> cases) {
        Map<UUID, Link> known = new HashMap<>();
        Map<UUID, List<UUID>> neighbours = new HashMap<>();
        for (Link link : cases) {
            known.put(link.id(), link);
            for (UUID other : link.named()) {
                neighbours.computeIfAbsent(link.id(), none -> new ArrayList<>()).add(other);
                neighbours.computeIfAbsent(other, none -> new ArrayList<>()).add(link.id());
            }
        }
        Map<UUID, String> kept = new HashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (UUID first : known.keySet()) {
            if (seen.add(first)) {
                List<UUID> chain = chain(first, neighbours, seen);
                chain.stream().map(known::get).filter(link -> link != null && !link.mayGo()).map(Link::number).sorted(TOLD_FIRST).findFirst()
                        .ifPresent(number -> chain.forEach(id -> kept.put(id, number)));
            }
        }
        return kept;
    }

    private static List<UUID> chain(UUID first, Map<UUID, List<UUID>> neighbours, Set<UUID> seen) {
        List<UUID> chain = new ArrayList<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            UUID next = open.poll();
            chain.add(next);
            neighbours.getOrDefault(next, List.of()).stream().filter(seen::add).forEach(open::add);
        }
        return chain;
    }
}
