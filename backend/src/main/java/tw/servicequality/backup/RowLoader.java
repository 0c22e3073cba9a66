package tw.servicequality.backup;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Puts the rows that {@link RowWriter} wrote into a table, some thousands of signs at a time. */
final class RowLoader {

    private static final int ROWS = 1000;
    private static final int SIGNS = 4_000_000;

    private final Connection connection;
    private final TableShape table;

    RowLoader(Connection connection, TableShape table) {
        this.connection = connection;
        this.table = table;
    }

    void load(InputStream in) throws IOException, SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert()); JsonParser json = RowWriter.JSON.createParser(in)) {
            int rows = 0;
            long signs = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                for (int i = 0; i < table.columns().size(); i++) {
                    signs += value(insert, i + 1, table.columns().get(i).kind(), json);
                }
                if (json.nextToken() != JsonToken.END_ARRAY) {
                    throw new IOException("A row of " + table.name() + " has too many values");
                }
                insert.addBatch();
                if (++rows == ROWS || signs > SIGNS) {
                    send(insert);
                    rows = 0;
                    signs = 0;
                }
            }
            if (json.currentToken() != null) {
                throw new IOException("The rows of " + table.name() + " are no lists");
            }
            if (rows > 0) {
                send(insert);
            }
        }
    }

    private void send(PreparedStatement insert) throws SQLException {
        insert.executeBatch();
        connection.commit();
    }

    private long value(PreparedStatement insert, int place, Column.Kind kind, JsonParser json) throws IOException, SQLException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            insert.setNull(place, Types.NULL);
            return 1;
        }
        if (token == null || !token.isScalarValue()) {
            throw new IOException("A row of " + table.name() + " has too few values");
        }
        switch (kind) {
            case BINARY -> {
                byte[] bytes = json.getBinaryValue();
                insert.setBytes(place, bytes);
                return bytes.length;
            }
            case NUMBER -> insert.setBigDecimal(place, new BigDecimal(json.getText()));
            case TEXT -> insert.setString(place, json.getText());
        }
        return json.getTextLength();
    }
}
