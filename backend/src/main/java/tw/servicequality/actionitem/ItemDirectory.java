package tw.servicequality.actionitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.plan.PlanKey;

/**
 * The items of one plan revision as other rooms look them up: what they store is the lineage, what people read and write is the code.
 *
 * @param governsFrom the first day on which this revision governs
 */
public record ItemDirectory(LocalDate governsFrom, Map<String, Entry> codes, Map<UUID, Entry> lineages) {

    /**
     * One item.
     *
     * @param lineageId the same for this item in every revision of the plan
     * @param ordinal its place in the plan, from 0; codes do not sort as text
     * @param text the official text
     */
    public record Entry(UUID lineageId, String code, int ordinal, String text) {
    }

    static ItemDirectory of(PlanKey plan, Function<PlanKey, Catalogue> catalogues) {
        List<Entry> entries = catalogues.apply(plan).entries().stream()
                .map(item -> new Entry(item.lineageId(), item.code(), item.ordinal(), item.text())).toList();
        return new ItemDirectory(plan.governsFrom(), entries.stream().collect(Collectors.toMap(Entry::code, Function.identity())),
                entries.stream().collect(Collectors.toMap(Entry::lineageId, Function.identity())));
    }

    /** Whether this revision governs already on that day; the first one stands in for days before it. */
    public boolean governs(LocalDate day) {
        return !day.isBefore(governsFrom);
    }

    /** The item with this code. */
    public Optional<Entry> byCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The item of this lineage; empty when this revision has given it up. */
    public Optional<Entry> byLineage(UUID lineageId) {
        return Optional.ofNullable(lineages.get(lineageId));
    }
}
