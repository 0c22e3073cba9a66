package tw.servicequality.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.actionitem.ItemDirectory;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.kind.ActivityKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Checks what somebody wants to record, and finds every fault at once. */
final class ActivityCheck {

    private final ActivityRequest request;
    private final ActivitySurroundings now;
    private final ActivityContent before;
    private final List<ProblemException.Fault> faults = new ArrayList<>();

    /** @param before what it says so far: a unit or a kind put out of service since may stay; null when it is new */
    ActivityCheck(ActivityRequest request, ActivitySurroundings now, ActivityContent before) {
        this.request = request;
        this.now = now;
        this.before = before;
    }

    /**
     * What is to be stored. Units and items that are named twice count once.
     *
     * @throws ProblemException RULE_VIOLATED with every fault
     */
    ActivityContent content() {
        requireReason();
        ActivityContent content = read();
        if (content == null) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        return content;
    }

    /** Everything that was found wrong so far. */
    List<ProblemException.Fault> faults() {
        return faults;
    }

    /** Whoever changes something says why. */
    void requireReason() {
        if (before != null && blankToNull(request.reason()) == null) {
            fault("reason", "reason-required");
        }
    }

    /** What is to be stored; null when anything was found wrong, which then stands in {@link #faults}. */
    ActivityContent read() {
        UUID kind = kind();
        List<UUID> units = units();
        List<UUID> lineages = lineages();
        ActivityDetails.Details own = ActivityDetails.of(request, kind == null ? null : now.kindsById().get(kind).form, now, before, faults);
        if (!faults.isEmpty()) {
            return null;
        }
        String externalId = blankToNull(request.externalId());
        return new ActivityContent(request.happenedOn(), kind, units, lineages, request.title().strip(), blankToNull(request.text()),
                request.times() == null ? 1 : request.times(), request.people(), request.pieces(), own.media(), own.drill(),
                externalId == null && before != null ? before.externalId() : externalId);
    }

    private UUID kind() {
        ActivityKind kind = now.kinds().get(request.kind());
        if (kind == null) {
            fault("kind", "kind-unknown");
            return null;
        }
        if (!kind.active && (before == null || !before.kindId().equals(kind.id))) {
            fault("kind", "kind-inactive");
        }
        return kind.id;
    }

    private List<UUID> units() {
        List<UUID> office = List.copyOf(now.unitsById().keySet());
        Set<UUID> found = new LinkedHashSet<>();
        for (int i = 0; i < request.units().size(); i++) {
            UnitResponse unit = now.units().get(request.units().get(i));
            if (unit == null) {
                fault("units[" + i + "]", "unit-unknown");
            } else if (!unit.active() && (before == null || !before.unitIds().contains(unit.id()))) {
                fault("units[" + i + "]", "unit-inactive");
            } else {
                found.add(unit.id());
            }
        }
        List<UUID> units = new ArrayList<>(found);
        if (units.size() > 2) {
            units.subList(1, units.size()).sort(Comparator.comparingInt(office::indexOf));
        }
        return units;
    }

    private List<UUID> lineages() {
        LocalDate day = request.happenedOn();
        if (day.isAfter(now.today())) {
            fault("happenedOn", "date-future");
            return List.of();
        }
        ItemDirectory plan = now.items().on(day);
        if (!plan.governs(day)) {
            fault("happenedOn", "outside-plan", plan.governsFrom().toString());
            return List.of();
        }
        List<ItemDirectory.Entry> items = new ArrayList<>();
        for (int i = 0; i < request.items().size(); i++) {
            String code = request.items().get(i).strip();
            int at = i;
            plan.byCode(code).ifPresentOrElse(items::add, () -> fault("items[" + at + "]", "plan-item-unknown", code));
        }
        return items.stream().distinct().sorted(Comparator.comparingInt(ItemDirectory.Entry::ordinal)).map(ItemDirectory.Entry::lineageId).toList();
    }

    private void fault(String field, String code, Object... values) {
        faults.add(new ProblemException.Fault(field, code, values));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
