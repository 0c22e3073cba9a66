package tw.servicequality.actionitem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tw.servicequality.plan.PlanKey;
import tw.servicequality.platform.problem.ProblemException;

/** The items of all approved plan revisions, each by the days on which it governs. Lives as long as one transaction. */
public final class ItemDirectories {

    private final List<PlanKey> plans;
    private final Function<PlanKey, Catalogue> catalogues;
    private final Map<UUID, ItemDirectory> made = new HashMap<>();

    /** @param plans the one that governs first at the beginning */
    ItemDirectories(List<PlanKey> plans, Function<PlanKey, Catalogue> catalogues) {
        this.plans = plans;
        this.catalogues = catalogues;
    }

    /**
     * The items of the revision that governs a day; before the first one governs, of that first one.
     *
     * @throws ProblemException NOT_FOUND when no plan is approved
     */
    public ItemDirectory on(LocalDate day) {
        if (plans.isEmpty()) {
            throw ProblemException.notFound();
        }
        return directory(plans.get(position(day)));
    }

    /**
     * An item as it stands in the revision that governs a day. When that revision has given it up, as the nearest revision has it:
     * a revision may be approved within its first month, after something was recorded under the one before.
     */
    public Optional<ItemDirectory.Entry> item(LocalDate day, UUID lineageId) {
        int position = plans.isEmpty() ? -1 : position(day);
        for (int distance = 0; distance < plans.size(); distance++) {
            for (int at : new int[] {position - distance, position + distance}) {
                Optional<ItemDirectory.Entry> found = at < 0 || at >= plans.size() ? Optional.empty()
                        : directory(plans.get(at)).byLineage(lineageId);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private int position(LocalDate day) {
        int position = 0;
        while (position + 1 < plans.size() && !day.isBefore(plans.get(position + 1).governsFrom())) {
            position++;
        }
        return position;
    }

    private ItemDirectory directory(PlanKey plan) {
        return made.computeIfAbsent(plan.id(), id -> ItemDirectory.of(plan, catalogues));
    }
}
