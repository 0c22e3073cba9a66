package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.complaint.rules.TextGrams;
import tw.servicequality.platform.OfficeClock;

/**
 * Tells how common words are, by a thousand cases from all the years, read anew every ten minutes. Only the way to the answer is chosen by it, never the
 * answer, so it may be old, and every node may have another. No confidential case is in it: whether a total is a least one must tell nothing of these.
 */
@ApplicationScoped
class TextSample {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int PLACES = 25;
    private static final int AT_EACH = 40;

    private record Taken(Instant at, List<Set<String>> cases) {
    }

    private final ComplaintTexts texts;
    private final OfficeClock clock;
    private volatile Taken taken = new Taken(Instant.MIN, List.of());

    TextSample(ComplaintTexts texts, OfficeClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The share of cases that have all these pairs, from 0 to 1. */
    double share(Set<String> grams) {
        List<Set<String>> cases = cases();
        return cases.isEmpty() ? 0 : (double) cases.stream().filter(it -> it.containsAll(grams)).count() / cases.size();
    }

    /** Of these pairs the few that the fewest cases have. */
    Set<String> rarest(Set<String> grams, int most) {
        List<Set<String>> cases = cases();
        Map<String, Long> counts = grams.stream().collect(Collectors.toMap(it -> it, it -> cases.stream().filter(one -> one.contains(it)).count()));
        return grams.stream().sorted(Comparator.comparing(counts::get)).limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Set<String>> cases() {
        Instant now = clock.now();
        Taken last = taken;
        if (!last.at().isAfter(now) && last.at().plus(FRESH).isAfter(now)) {
            return last.cases();
        }
        List<Set<String>> cases = read();
        taken = new Taken(now, cases);
        return cases;
    }

    private List<Set<String>> read() {
        Object[] ends = texts.ends();
        List<Set<String>> cases = new ArrayList<>();
        if (ends[0] == null) {
            return cases;
        }
        Map<String, String> known = new HashMap<>();
        long first = millis(ends[0]);
        long last = millis(ends[1]);
        for (int i = 0; i < PLACES; i++) {
            UUID from = new UUID(first + (last - first) / PLACES * i << 16, 0);
            texts.from(from, AT_EACH).forEach(joined -> cases.add(TextGrams.split(joined).stream().map(it -> known.computeIfAbsent(it, same -> same))
                    .collect(Collectors.toUnmodifiableSet())));
        }
        return cases;
    }

    /** Identifiers begin with the moment at which they were made. */
    private static long millis(Object id) {
        return ByteBuffer.wrap((byte[]) id).getLong() >>> 16;
    }
}
