package tw.servicequality.tabular.written;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.Columns;

/** Writes an array of objects, one a line: keys, codes, Gregorian days and UTC instants, as everywhere in the API; what is not there is absent. */
final class JsonTable implements TableWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;
    private final Columns columns;

    JsonTable(OutputStream stream, Columns columns) throws IOException {
        this.columns = columns;
        out = FACTORY.createGenerator(stream, JsonEncoding.UTF8);
        out.setPrettyPrinter(new Lines());
        out.writeStartArray();
    }

    @Override
    public void write(Map<String, ?> values) throws IOException {
        out.writeStartObject();
        for (Column column : columns.all()) {
            Object value = values.get(column.key());
            if (value != null) {
                out.writeFieldName(column.key());
                value(column, value);
            }
        }
        out.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        out.writeEndArray();
        out.close();
    }

    private void value(Column column, Object value) throws IOException {
        switch (column.kind()) {
            case WHOLE, DECIMAL -> out.writeNumber(WrittenValue.number(value));
            case YES_NO -> out.writeBoolean((Boolean) value);
            case TEXT, LONG_TEXT -> out.writeString(WrittenValue.text((String) value));
            case CHOICE -> out.writeString(WrittenValue.choice(column, (String) value).code());
            case DATE, DATE_TIME -> out.writeString(value.toString());
        }
    }

    /** Each object on a line of its own. */
    private static final class Lines extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            generator.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator generator, int values) throws IOException {
            generator.writeRaw("\n]\n");
        }
    }
}
