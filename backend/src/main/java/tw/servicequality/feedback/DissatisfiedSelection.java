package tw.servicequality.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Dissatisfied answers that somebody may see, as SQL. What may not be seen is not looked at.
 *
 * @param from first day of the answers; null for any
 * @param to last day; null for any
 * @param unitId null for all
 */
public record DissatisfiedSelection(CaseSight.Sight sight, LocalDate from, LocalDate to, UUID unitId) {

    /** Where a page begins: after this answer. */
    public record Position(LocalDate day, UUID id) {
    }

    /** SQL and what its names stand for. */
    record Sql(String text, Map<String, Object> values) {
    }

    /** The newest first. */
    Sql page(Position after) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(List.of("f.dissatisfied"));
        add(all, values, "f.unit_id = :unit", "unit", unitId);
        add(all, values, "f.answered_on >= :from", "from", from);
        add(all, values, "f.answered_on <= :to", "to", to);
        see(all, values);
        if (after != null) {
            all.add("f.answered_on <= :day and (f.answered_on < :day or f.id < :id)");
            values.put("day", after.day());
            values.put("id", after.id());
        }
        return new Sql("select f.* from case_feedback f where " + String.join(" and ", all) + " order by f.answered_on desc, f.id desc", values);
    }

    private void see(List<String> all, Map<String, Object> values) {
        String open = "not f.confidential";
        if (!sight.all() && sight.unitId() == null) {
            open = "1 = 0";
        } else if (!sight.all()) {
            open += " and f.unit_id = :own";
            values.put("own", sight.unitId());
        }
        if (sight.named() == null) {
            all.add("(f.confidential or " + open + ")");
        } else if (sight.named().isEmpty()) {
            all.add(open);
        } else {
            all.add("(" + open + " or f.confidential and f.case_id in (:named))");
            values.put("named", sight.named());
        }
    }

    private static void add(List<String> all, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }
}
