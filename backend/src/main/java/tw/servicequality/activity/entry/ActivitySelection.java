package tw.servicequality.activity.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which activities a list holds, as SQL. It is read along one index: of the item when there is one, else of the unit, else of the
 * activities; each has state, day and id, so that a page is one stretch of it wherever it lies, and is never sorted.
 *
 * @param own what only media items and drills have
 * @param text a piece of title or text, in any case, looked for in what the rest selects
 */
public record ActivitySelection(LocalDate from, LocalDate to, UUID unitId, UUID lineageId, UUID kindId, String text, ActivityState state,
        ActivityFilter.Own own) {

    private static final ActivityFilter.Own ANYTHING = new ActivityFilter.Own(null, null, null);
    private static final String PENDING = "(@.media_response_needed = 1 and @.media_response is null or @.drill_scenario is not null and @.drill_findings is null)";
    private static final String SETTLED = "(@.media_response_needed = 0 or @.media_response is not null or @.drill_findings is not null)";

    /**
     * Where a page ends.
     *
     * @param id the last activity shown
     */
    public record Position(LocalDate happenedOn, UUID id) {
    }

    /** SQL and what its names stand for. */
    record Sql(String text, Map<String, Object> values) {
    }

    /** Whole rows in order, from a position on. */
    Sql page(boolean descending, Position after) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select straight_join ").append(whole()).append(".* from ").append(tables(true)).append(where(values));
        String beyond = descending ? "<" : ">";
        if (after != null) {
            // The first condition is what the index can begin at; the second leaves out those of that day that were shown.
            sql.append(" and d.happened_on ").append(beyond).append("= :day and (d.happened_on ").append(beyond).append(" :day or ")
                    .append(id()).append(' ').append(beyond).append(" :id)");
            values.put("day", after.happenedOn());
            values.put("id", after.id());
        }
        String direction = descending ? " desc" : "";
        sql.append(" order by d.happened_on").append(direction).append(", ").append(id()).append(direction);
        return new Sql(sql.toString(), values);
    }

    /** How many there are. */
    Sql count() {
        Map<String, Object> values = new LinkedHashMap<>();
        return new Sql("select straight_join count(*) from " + tables(kindId != null || text != null || !own.equals(ANYTHING)) + where(values), values);
    }

    /** What they add up to, by kind. */
    Sql totals() {
        Map<String, Object> values = new LinkedHashMap<>();
        String sums = "select straight_join @.kind_id as kind_id, count(*) as activities, sum(@.times) as times, coalesce(sum(@.people), 0) as people, "
                + "coalesce(sum(@.pieces), 0) as pieces from ";
        return new Sql(sums.replace("@", whole()) + tables(true) + where(values) + " group by " + whole() + ".kind_id", values);
    }

    /** Whether a table of links leads to the activities. */
    private boolean linked() {
        return lineageId != null || unitId != null;
    }

    /** The table that leads is called {@code d}; the activities are {@code a} when they are another. */
    private String tables(boolean whole) {
        if (!linked()) {
            return "activity d";
        }
        return (lineageId != null ? "activity_item d" : "activity_unit d")
                + (lineageId != null && unitId != null ? " join activity_unit u on u.activity_id = d.activity_id" : "")
                + (whole ? " join activity a on a.id = d.activity_id" : "");
    }

    private String whole() {
        return linked() ? "a" : "d";
    }

    private String id() {
        return linked() ? "d.activity_id" : "d.id";
    }

    private String where(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(" where d.state = :state");
        values.put("state", state.name());
        narrow(sql, values, " and d.lineage_id = :lineage", "lineage", lineageId);
        narrow(sql, values, lineageId == null ? " and d.unit_id = :unit"
                : " and u.unit_id = :unit and u.state = d.state and u.happened_on = d.happened_on", "unit", unitId);
        narrow(sql, values, " and d.happened_on >= :from", "from", from);
        narrow(sql, values, " and d.happened_on <= :to", "to", to);
        narrow(sql, values, " and @.kind_id = :kind".replace("@", whole()), "kind", kindId);
        narrow(sql, values, " and (lower(@.title) like lower(:text) escape '!' or lower(@.text) like lower(:text) escape '!')".replace("@", whole()),
                "text", text == null ? null : "%" + text.replaceAll("[!%_]", "!$0") + "%");
        narrow(sql, values, " and @.media_medium = :medium".replace("@", whole()), "medium", own.medium() == null ? null : own.medium().name());
        narrow(sql, values, " and @.media_tone = :tone".replace("@", whole()), "tone", own.tone() == null ? null : own.tone().name());
        if (own.pending() != null) {
            sql.append(" and ").append((own.pending() ? PENDING : SETTLED).replace("@", whole()));
        }
        return sql.toString();
    }

    private static void narrow(StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }
}
