package tw.servicequality.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import tw.servicequality.audit.rules.Chain;
import tw.servicequality.audit.rules.ChainCheck;

/** Walks along the audit trail's chain for commands that run without the rest of the program. */
public final class StoredTrail {

    private static final String ENTRIES = "select id, cast(at as char), actor_id, actor_name, on_behalf_of_id, on_behalf_of_name, action, target_type, target_id, "
            + "target_label, address, trace_id, changes, position, hash from audit_entry where position is not null order by position";

    private StoredTrail() {
    }

    /** The first position that is not as it was sealed; empty when all are. */
    public static OptionalLong brokenAt(Connection connection) throws SQLException {
        ChainCheck check = new ChainCheck();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, never all in memory
            try (ResultSet rows = statement.executeQuery(ENTRIES)) {
                while (rows.next() && !check.isBroken()) {
                    AuditEntry entry = entry(rows);
                    check.next(entry.position, entry.content(), entry.hash);
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select last_position, last_hash from audit_chain where id = " + AuditChain.HEAD)) {
            boolean there = head.next();
            check.end(there ? head.getLong(1) : 0, there ? head.getBytes(2) : Chain.beginning());
        }
        return check.brokenAt();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        AuditEntry entry = new AuditEntry();
        int column = 0;
        entry.id = id(row.getBytes(++column));
        entry.at = LocalDateTime.parse(row.getString(++column).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        entry.actorId = id(row.getBytes(++column));
        entry.actorName = row.getString(++column);
        entry.onBehalfOfId = id(row.getBytes(++column));
        entry.onBehalfOfName = row.getString(++column);
        entry.action = row.getString(++column);
        entry.targetType = row.getString(++column);
        entry.targetId = row.getString(++column);
        entry.targetLabel = row.getString(++column);
        entry.address = row.getString(++column);
        entry.traceId = row.getString(++column);
        entry.changes = row.getString(++column);
        entry.position = row.getLong(++column);
        entry.hash = row.getBytes(++column);
        return entry;
    }

    private static UUID id(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong());
    }
}
