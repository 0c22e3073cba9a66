package tw.servicequality.tabular.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.CellText;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.WrittenNumber;

/** Rows of an array of objects. Its columns are the properties of all objects, in the order in which they first appear; so the file is read twice. */
final class JsonSource implements RowSource {

    private static final int DEPTH = 32;
    private static final int LONGEST_TEXT = 8 << 20;
    private static final int LONGEST_NAME = 1000;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH)
            .maxStringLength(LONGEST_TEXT).maxNameLength(LONGEST_NAME).build()).build();

    private final TableLimits limits;
    private final TextEncoding encoding;
    private final CellText text;
    private final RowCells cells;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final JsonParser parser;
    private final Cell[] values;
    private int number;

    JsonSource(Path file, Detection found, TableLimits limits) throws IOException {
        this.limits = limits;
        encoding = found.encoding();
        text = new CellText(limits, encoding.userDefined());
        cells = new RowCells(limits);
        try (JsonParser names = begin(file)) {
            collect(names);
        } catch (JsonProcessingException malformed) {
            throw refused(malformed);
        }
        values = new Cell[columns.size()];
        parser = begin(file);
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public Row next() throws IOException {
        if (number == 0) {
            return names();
        }
        try {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Row row = object();
                if (row != null) {
                    return row;
                }
            }
            return null;
        } catch (JsonProcessingException malformed) {
            throw refused(malformed);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private JsonParser begin(Path file) throws IOException {
        JsonParser begun = FACTORY.createParser(encoding.open(file));
        begun.enable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        try {
            if (begun.nextToken() != JsonToken.START_ARRAY) {
                throw malformed(1);
            }
            return begun;
        } catch (IOException | TableRefusedException failed) {
            begun.close();
            throw failed;
        }
    }

    /** Reads everything once, so that what is malformed is known before the first row. */
    private void collect(JsonParser names) throws IOException {
        int[] last = new int[limits.columns()];
        int row = 2;
        for (JsonToken token = names.nextToken(); token != JsonToken.END_ARRAY; token = names.nextToken(), row++) {
            if (token != JsonToken.START_OBJECT) {
                throw malformed(names.currentLocation().getLineNr());
            }
            while (names.nextToken() == JsonToken.FIELD_NAME) {
                Integer known = columns.putIfAbsent(names.currentName(), columns.size());
                int column = known == null ? columns.size() - 1 : known;
                if (column >= limits.columns()) {
                    throw new TableRefusedException(TableFault.ofRow(row, TableReason.TABLE_COLUMNS, limits.columns()));
                }
                if (last[column] == row) {
                    throw new TableRefusedException(TableFault.ofCell(row, column, TableReason.TABLE_JSON_TWICE));
                }
                last[column] = row;
                names.nextToken();
                names.skipChildren();
            }
        }
        if (names.nextToken() != null) {
            throw malformed(names.currentLocation().getLineNr());
        }
    }

    private Row names() {
        int column = 0;
        for (String name : columns.keySet()) {
            text.append(name);
            cells.put(1, column++, text.takeCell());
        }
        return cells.take(++number);
    }

    private Row object() throws IOException {
        number++;
        Arrays.fill(values, Cell.EMPTY);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int column = columns.get(parser.currentName());
            values[column] = value(parser.nextToken());
        }
        for (int column = 0; column < values.length; column++) {
            cells.put(number, column, values[column]);
        }
        return cells.take(number);
    }

    private Cell value(JsonToken token) throws IOException {
        switch (token) {
            case VALUE_STRING:
                text.append(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
                return text.takeCell();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                BigDecimal number = WrittenNumber.exact(parser.getText());
                return number == null ? Cell.Unusable.of(TableReason.CELL_NUMBER) : new Cell.Number(number, parser.getText());
            case VALUE_TRUE, VALUE_FALSE:
                return new Cell.Truth(token == JsonToken.VALUE_TRUE, parser.getText());
            case START_ARRAY, START_OBJECT:
                parser.skipChildren();
                return Cell.Unusable.of(TableReason.CELL_NESTED);
            default:
                return Cell.EMPTY;
        }
    }

    private static TableRefusedException refused(JsonProcessingException malformed) {
        return malformed(malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr());
    }

    private static TableRefusedException malformed(int line) {
        return new TableRefusedException(TableFault.ofFile(TableReason.TABLE_JSON, Integer.toString(line)));
    }
}
