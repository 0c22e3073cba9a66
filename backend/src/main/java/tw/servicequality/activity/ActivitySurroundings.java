package tw.servicequality.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.actionitem.ItemDirectories;
import tw.servicequality.actionitem.ItemDirectory;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.entry.ActivityFilter;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.entry.ActivitySelection;
import tw.servicequality.activity.kind.ActivityKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.problem.ProblemException;

/**
 * What activities are seen against: the day, how units, kinds and items are called, and which cases may be named.
 *
 * @param units by code, in the office's order
 * @param kinds by code
 */
record ActivitySurroundings(LocalDate today, Map<String, UnitResponse> units, Map<String, ActivityKind> kinds, Map<UUID, UnitReference> unitsById,
        Map<UUID, ActivityKind> kindsById, ItemDirectories items, CaseReferences cases) {

    static ActivitySurroundings of(LocalDate today, List<UnitResponse> units, List<ActivityKind> kinds, ItemDirectories items, CaseReferences cases) {
        return new ActivitySurroundings(today, keyed(units, UnitResponse::code), keyed(kinds, kind -> kind.code),
                keyed(units.stream().map(unit -> new UnitReference(unit.id(), unit.code(), unit.name(), unit.nameEn())).toList(), UnitReference::id),
                keyed(kinds, kind -> kind.id), items, cases);
    }

    /** The same for another batch of rows: which cases may be named is asked anew. */
    ActivitySurroundings again() {
        return new ActivitySurroundings(today, units, kinds, unitsById, kindsById, items, cases.again());
    }

    ActivityResponse.Kind kind(UUID id) {
        return kindsById.get(id).reference();
    }

    List<UnitReference> units(Collection<UUID> ids) {
        return ids.stream().map(unitsById::get).toList();
    }

    Stream<ItemDirectory.Entry> items(LocalDate day, Collection<UUID> lineageIds) {
        return lineageIds.stream().flatMap(lineage -> items.item(day, lineage).stream());
    }

    /**
     * What a filter selects.
     *
     * @throws ProblemException INVALID_PARAMETER for a code that nothing has, or for days the wrong way round
     */
    ActivitySelection selection(ActivityFilter filter) {
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            throw ProblemException.parameter("to", "until-before-from");
        }
        UUID lineage = filter.item() == null ? null : items.on(today).byCode(filter.item())
                .orElseThrow(() -> ProblemException.parameter("item", "plan-item-unknown", filter.item())).lineageId();
        String text = filter.text() == null || filter.text().isBlank() ? null : filter.text().strip();
        return new ActivitySelection(filter.from(), filter.to(), filter.unit() == null ? null : known("unit", units, filter.unit()).id(),
                lineage, filter.kind() == null ? null : known("kind", kinds, filter.kind()).id, text, filter.state(), filter.own());
    }

    private static <T> T known(String parameter, Map<String, T> things, String code) {
        T found = things.get(code);
        if (found == null) {
            throw ProblemException.parameter(parameter, parameter + "-unknown", code);
        }
        return found;
    }

    private static <K, T> Map<K, T> keyed(List<T> things, Function<T, K> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
