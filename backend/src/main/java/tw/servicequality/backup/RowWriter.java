package tw.servicequality.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes a table as lines of JSON, one array for each row, without ever holding more than a row. The same rows always give the same bytes. */
final class RowWriter {

    /** As long as a value of the database may be. */
    static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private RowWriter() {
    }

    /** @return how many rows there were */
    static long write(Connection connection, TableShape table, OutputStream out) throws SQLException, IOException {
        long count = 0;
        try (Statement statement = connection.createStatement(); JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, never all in memory
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    row(rows, table.columns(), json);
                    count++;
                }
            }
        }
        return count;
    }

    private static void row(ResultSet row, List<Column> columns, JsonGenerator json) throws SQLException, IOException {
        json.writeStartArray();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.BINARY) {
                byte[] bytes = row.getBytes(i + 1);
                if (bytes == null) {
                    json.writeNull();
                } else {
                    json.writeBinary(bytes);
                }
                continue;
            }
            String text = row.getString(i + 1);
            if (text == null) {
                json.writeNull();
            } else if (columns.get(i).kind() == Column.Kind.NUMBER) {
                json.writeNumber(text);
            } else {
                json.writeString(text);
            }
        }
        json.writeEndArray();
    }
}
