package tw.servicequality.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether every row that another row names is there; rows are loaded without that check, table after table. */
final class References {

    private static final String ALL = "select constraint_name, table_name, column_name, referenced_table_name, referenced_column_name "
            + "from information_schema.key_column_usage where table_schema = database() and referenced_table_name is not null "
            + "order by table_name, constraint_name, ordinal_position";

    /** A foreign key. */
    private record Reference(String table, String other, List<String> columns, List<String> otherColumns) {

        String orphans() {
            String same = join(" and ", i -> "c.`" + columns.get(i) + "` = p.`" + otherColumns.get(i) + "`");
            String given = join(" and ", i -> "c.`" + columns.get(i) + "` is not null");
            return "select count(*) from `" + table + "` c left join `" + other + "` p on " + same + " where " + given + " and p.`" + otherColumns.getFirst() + "` is null";
        }

        private String join(String between, java.util.function.IntFunction<String> part) {
            return java.util.stream.IntStream.range(0, columns.size()).mapToObj(part).collect(Collectors.joining(between));
        }
    }

    private References() {
    }

    /** The first reference that leads nowhere, in words; empty when all hold. */
    static Optional<String> broken(Connection connection) throws SQLException {
        for (Reference reference : all(connection)) {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(reference.orphans())) {
                row.next();
                if (row.getLong(1) > 0) {
                    return Optional.of(row.getLong(1) + " rows of " + reference.table() + " name rows of " + reference.other() + " that are not there");
                }
            }
        }
        return Optional.empty();
    }

    private static Iterable<Reference> all(Connection connection) throws SQLException {
        Map<String, Reference> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                String table = rows.getString(2);
                String other = rows.getString(4);
                Reference reference = found.computeIfAbsent(table + "." + rows.getString(1), key -> new Reference(table, other, new ArrayList<>(), new ArrayList<>()));
                reference.columns().add(rows.getString(3));
                reference.otherColumns().add(rows.getString(5));
            }
        }
        return found.values();
    }
}
