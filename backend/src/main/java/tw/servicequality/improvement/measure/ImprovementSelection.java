package tw.servicequality.improvement.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Improvements that somebody may see, by a filter, as SQL.
 *
 * @param unitId of the filter
 * @param soonUntil the last day that counts as soon
 */
public record ImprovementSelection(ImprovementFilter filter, ImprovementRights.Sight sight, UUID unitId, LocalDate today, LocalDate soonUntil,
        ImprovementRights.Knowledge knowledge) {

    /** Where a page ends: at this improvement. */
    public record Position(LocalDate day, UUID id) {
    }

    /** SQL and what its names stand for. */
    record Sql(String text, Map<String, Object> values) {
    }

    /** @param column the day by which the list is sorted */
    Sql page(String column, boolean descending, Position after) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select i.* from improvement i where ").append(where(values));
        if (after != null) {
            String beyond = descending ? "<" : ">";
            sql.append(" and i.").append(column).append(' ').append(beyond).append("= :day and (i.").append(column).append(' ').append(beyond)
                    .append(" :day or i.id ").append(beyond).append(" :id)");
            values.put("day", after.day());
            values.put("id", after.id());
        }
        String direction = descending ? " desc" : "";
        return new Sql(sql + " order by i." + column + direction + ", i.id" + direction, values);
    }

    Sql count() {
        Map<String, Object> values = new LinkedHashMap<>();
        return new Sql("select count(*) from improvement i where " + where(values), values);
    }

    /** How many there are of each state and, of those that are planned, before today, until {@code soonUntil}, and later. */
    Sql totals() {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(values);
        values.put("now", today);
        values.put("soon", soonUntil);
        return new Sql("select i.state, case when i.state <> 'PLANNED' then 0 when i.due_on < :now then 1 when i.due_on <= :soon then 2 else 3 end as nearness, "
                + "count(*) as improvements from improvement i where " + where + " group by i.state, nearness", values);
    }

    private String where(Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        add(all, values, "i.state = :state", "state", filter.state() == null ? null : filter.state().name());
        if (filter.status() != null) {
            add(all, values, "i.state = :standing", "standing", filter.status().state().name());
            near(all, values);
        }
        add(all, values, "i.unit_id = :unit", "unit", unitId);
        add(all, values, "i.source_kind = :sourceKind", "sourceKind", filter.sourceKind() == null ? null : filter.sourceKind().name());
        add(all, values, "i.source_id = :sourceId and " + known(filter.sourceId(), values), "sourceId", filter.sourceId());
        if (filter.year() != null) {
            add(all, values, "i.created_on >= :yearFrom", "yearFrom", LocalDate.of(filter.year(), 1, 1));
            add(all, values, "i.created_on <= :yearTo", "yearTo", LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String known = known(filter.text(), values);
            add(all, values, "(i.number like :text or i.root_cause like :text or i.correction like :text or i.corrective_action like :text "
                    + "or i.preventive_action like :text or i.owner_name like :text or " + known + " and i.source_label like :text or "
                    + ownOr(known, values) + " and i.finding like :text)",
                    "text", "%" + escaped(filter.text().strip()) + "%");
        }
        if (!sight.all()) {
            all.add(sight.unitId() == null ? "not i.restricted" : "(not i.restricted or i.unit_id = :own)");
            if (sight.unitId() != null) {
                values.put("own", sight.unitId());
            }
        }
        return all.isEmpty() ? "1 = 1" : String.join(" and ", all);
    }

    /** Those of which the caller may know the source: nobody finds out by a filter what no answer tells. */
    private String known(String wanted, Map<String, Object> values) {
        if (wanted == null || knowledge.all()) {
            return "1 = 1";
        }
        values.put("seen", knowledge.seen().isEmpty() ? List.of("") : List.copyOf(knowledge.seen()));
        return "(not i.restricted or i.source_id in (:seen))";
    }

    private String ownOr(String known, Map<String, Object> values) {
        if (knowledge.owner() == null) {
            return known;
        }
        values.put("owner", knowledge.owner());
        return "(" + known + " or i.owner_id = :owner)";
    }

    private void near(List<String> all, Map<String, Object> values) {
        switch (filter.status()) {
            case OVERDUE -> add(all, values, "i.due_on < :today", "today", today);
            case DUE_SOON -> {
                add(all, values, "i.due_on >= :today", "today", today);
                add(all, values, "i.due_on <= :soonUntil", "soonUntil", soonUntil);
            }
            case ON_TRACK -> add(all, values, "i.due_on > :soonUntil", "soonUntil", soonUntil);
            default -> {
                // the state says it all
            }
        }
    }

    private static void add(List<String> all, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
