package tw.servicequality.complaint.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.complaint.casefile.TextQuery;
import tw.servicequality.complaint.rules.DueWindow;

/**
 * Cases that somebody may see, by a filter, as SQL.
 *
 * @param unitId of the filter
 * @param topicId of the filter
 * @param due what the filter says of deadlines in working days
 * @param text how the words of the filter are looked for
 */
public record ComplaintSelection(ComplaintFilter filter, ComplaintRights.Sight sight, UUID unitId, UUID topicId, DueWindow due, TextQuery.Plan text) {

    private static final String COLUMNS = String.join(", ", CaseLine.COLUMNS.keySet());

    /**
     * Where a page begins: after this case.
     *
     * @param at its day, or the moment of its last change
     */
    public record Position(Object at, UUID id) {
    }

    /** SQL and what its names stand for. */
    record Sql(String text, Map<String, Object> values) {
    }

    /**
     * @param column what the list is sorted by
     * @param changedUntil only what was changed at that moment or before; null for any
     */
    Sql page(String column, boolean descending, Position after, Instant changedUntil) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(from(COLUMNS, "left join petitioner p on p.complaint_id = c.id ")).append(where(values));
        if (changedUntil != null) {
            sql.append(" and c.changed_at <= :changedUntil");
            values.put("changedUntil", changedUntil);
        }
        if (after != null) {
            String beyond = descending ? "<" : ">";
            sql.append(" and c.").append(column).append(' ').append(beyond).append("= :day and (c.").append(column).append(' ').append(beyond)
                    .append(" :day or c.id ").append(beyond).append(" :id)");
            values.put("day", after.at());
            values.put("id", after.id());
        }
        String direction = descending ? " desc" : "";
        return new Sql(sql + " order by c." + column + direction + ", c.id" + direction, values);
    }

    Sql count() {
        Map<String, Object> values = new LinkedHashMap<>();
        return new Sql(from("count(*)", "") + where(values), values);
    }

    /** Counts no further than to a number, by reading no more cases than that takes. */
    Sql countUpTo(long most) {
        Map<String, Object> values = new LinkedHashMap<>();
        return new Sql("select count(*) from (" + from("1", "") + where(values) + " limit " + most + ") found", values);
    }

    /** Words that few cases have are looked up first, whatever the database thinks of it: it cannot know how few. */
    private String from(String columns, String join) {
        return (text.way() == TextQuery.Way.INDEX
                ? "select straight_join " + columns + " from complaint_text t join complaint c on c.id = t.complaint_id "
                : "select " + columns + " from complaint c ") + join + "where ";
    }

    /** What holds of its cases, {@code c} being the table; puts what the names stand for into {@code values}. */
    public String where(Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        if (filter.state() != null) {
            add(all, values, "c.state = :state", "state", filter.state().name());
        } else if (Boolean.TRUE.equals(filter.open())) {
            all.add(running(true));
        }
        near(all, values);
        add(all, values, "c.unit_id = :unit", "unit", unitId);
        add(all, values, "c.topic_id = :topic", "topic", topicId);
        add(all, values, "c.channel = :channel", "channel", filter.channel() == null ? null : filter.channel().name());
        add(all, values, "c.on_site = :onSite", "onSite", filter.onSite());
        add(all, values, "c.category = :category", "category", filter.category() == null ? null : filter.category().name());
        add(all, values, "c.received_on >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        add(all, values, "c.received_on <= :receivedTo", "receivedTo", filter.receivedTo());
        add(all, values, "c.due_on <= :dueUntil", "dueUntil", filter.dueUntil());
        add(all, values, "c.changed_at >= :changedSince", "changedSince", filter.changedSince());
        addWords(all, values);
        see(all, values);
        return all.isEmpty() ? "1 = 1" : String.join(" and ", all);
    }

    private void addWords(List<String> all, Map<String, Object> values) {
        switch (text.way()) {
            case NONE -> { }
            case NUMBER -> add(all, values, "c.number like :number", "number", text.words() + "%");
            default -> {
                add(all, values, "match (t.grams) against (:pairs in boolean mode)", "pairs", text.pairs());
                add(all, values, "(c.subject like :text or c.content like :text)", "text", "%" + escaped(text.words()) + "%");
                // What stands in their place is nobody's words, and the index does not have it.
                all.add("c.anonymised_at is null");
            }
        }
    }

    /** What may not be seen is not looked at, so that neither rows nor counts tell of it. */
    private void see(List<String> all, Map<String, Object> values) {
        if (sight.isNothing()) {
            all.add("1 = 0");
            return;
        }
        String seen = sight.unitId() == null ? "" : "c.own_unit_id = :own";
        if (sight.unitId() != null) {
            values.put("own", sight.unitId());
        }
        if (sight.named() == null) {
            if (!seen.isEmpty()) {
                all.add(seen);
            }
            return;
        }
        String open = seen.isEmpty() ? "not c.confidential" : "not c.confidential and " + seen;
        if (sight.reader() != null) {
            // Looked up for each confidential case that is come across. By "exists" MariaDB would first read all cases that name the account, for one page.
            add(all, values, "(" + open + " or c.confidential and :reader in (select r.account_id from case_reader r where r.complaint_id = c.id))",
                    "reader", sight.reader());
        } else if (sight.named().isEmpty()) {
            all.add(open);
        } else {
            add(all, values, "(" + open + " or c.confidential and c.id in (:named))", "named", sight.named());
        }
    }

    private static void add(List<String> all, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    private void near(List<String> all, Map<String, Object> values) {
        if (due.open() != null) {
            all.add(running(due.open()));
        }
        add(all, values, "c.due_on >= :nearFrom", "nearFrom", due.from());
        add(all, values, "c.due_on <= :nearUntil", "nearUntil", due.until());
    }

    /** A column of its own, so that all open states together stand in one order in one index. */
    private static String running(boolean open) {
        return "c.running = " + (open ? 1 : 0);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
