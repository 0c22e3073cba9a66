package tw.servicequality.bench;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.UUID;

/** Rows as JSON, put together by hand. */
final class Json {

    private static final int UUID_BYTES = 16;

    private Json() {
    }

    /** Every row that a statement finds, as an object of its columns; without those that are null. */
    static void rows(StringBuilder json, PreparedStatement statement) throws SQLException {
        json.append('[');
        try (ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData meta = rows.getMetaData();
            int columns = meta.getColumnCount();
            String[] names = new String[columns];
            int[] types = new int[columns];
            for (int i = 0; i < columns; i++) {
                names[i] = "\"" + meta.getColumnLabel(i + 1) + "\":";
                types[i] = meta.getColumnType(i + 1);
            }
            boolean first = true;
            while (rows.next()) {
                json.append(first ? "{" : ",{");
                first = false;
                row(json, rows, names, types);
                json.append('}');
            }
        }
        json.append(']');
    }

    private static void row(StringBuilder json, ResultSet rows, String[] names, int[] types) throws SQLException {
        boolean first = true;
        for (int i = 0; i < names.length; i++) {
            int before = json.length();
            json.append(first ? "" : ",").append(names[i]);
            switch (types[i]) {
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> bytes(json, rows.getBytes(i + 1));
                case Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.TINYINT -> json.append(rows.getLong(i + 1));
                case Types.BIT, Types.BOOLEAN -> json.append(rows.getBoolean(i + 1));
                default -> text(json, rows.getString(i + 1));
            }
            if (rows.wasNull()) {
                json.setLength(before);
            } else {
                first = false;
            }
        }
    }

    private static void bytes(StringBuilder json, byte[] value) {
        if (value == null) {
            return;
        }
        if (value.length == UUID_BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(value);
            json.append('"').append(new UUID(buffer.getLong(), buffer.getLong())).append('"');
        } else {
            json.append('"').append(Base64.getEncoder().encodeToString(value)).append('"');
        }
    }

    private static void text(StringBuilder json, String value) {
        if (value == null) {
            return;
        }
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '"' || sign == '\\') {
                json.append('\\').append(sign);
            } else if (sign < ' ') {
                json.append(String.format("\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        json.append('"');
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(UUID_BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
