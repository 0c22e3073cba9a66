package tw.servicequality.tabular;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tw.servicequality.platform.file.ExportFormat;

/** Lists that were handed out as files, read again by the columns of their data set. */
public final class ExportedFiles {

    private ExportedFiles() {
    }

    /** What the file says that this request gets; empty cells are left out. */
    public static List<Map<String, Object>> read(RequestSpecification request, String path, ExportFormat format, Columns columns) {
        Response answer = request.queryParam("format", format).get(path);
        answer.then().statusCode(200).contentType(startsWith(TableFormat.valueOf(format.name()).mediaType())).header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", containsString("attachment; filename=\"")).header("Content-Disposition", containsString("filename*=UTF-8''"));
        return read(answer.asByteArray(), columns);
    }

    /** The same of a file; whatever is wrong with it fails. */
    public static List<Map<String, Object>> read(byte[] file, Columns columns) {
        if ("[]".equals(new String(file, StandardCharsets.UTF_8).replaceAll("\\s", ""))) {
            return List.of(); // without a record JSON has no headings, so that a reader refuses it
        }
        return TableFiles.with(file, TableLimits.usual(), table -> {
            MatchedColumns matched = columns.match(table.headings());
            assertEquals(List.of(), matched.faults());
            List<Map<String, Object>> records = new ArrayList<>();
            for (Row row = table.next(); row != null; row = table.next()) {
                TableRecord record = matched.record(row);
                assertEquals(List.of(), record.faults());
                records.add(withoutNothing(record.values()));
            }
            return records;
        });
    }

    /** The same of rows that a list told. */
    public static <T> List<Map<String, Object>> told(List<T> rows, Function<T, Map<String, ?>> values) {
        return rows.stream().map(row -> withoutNothing(values.apply(row))).toList();
    }

    /**
     * Holds files of each kind in both languages against the rows of a list by the same filter, all its pages of them.
     *
     * @param who makes a new request of the caller
     * @param list the address of the list; the file's is below it
     * @param type of a row as the list tells it
     * @return the rows of the list
     */
    public static <T> List<T> asListed(Supplier<RequestSpecification> who, String list, Map<String, ?> filter, Class<T> type, Columns columns,
            Function<T, Map<String, ?>> values) {
        List<T> rows = listed(who, list, filter, type);
        assertSame(told(rows, values), who, list + "/export", filter, columns);
        return rows;
    }

    /** Holds files of each kind in both languages against what is expected. */
    public static void assertSame(List<Map<String, Object>> expected, Supplier<RequestSpecification> who, String export, Map<String, ?> filter, Columns columns) {
        for (ExportFormat format : ExportFormat.values()) {
            for (String language : List.of("zh-TW", "en")) {
                assertEquals(expected, read(who.get().queryParams(filter).queryParam("language", language), export, format, columns), format + " in " + language);
            }
        }
    }

    /** All rows of a list, page by page, numbers as exact as they are told. */
    public static <T> List<T> listed(Supplier<RequestSpecification> who, String list, Map<String, ?> filter, Class<T> type) {
        ObjectMapper json = Arc.container().instance(ObjectMapper.class).get();
        List<T> rows = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = who.get().queryParams(filter);
            Response answer = (cursor == null ? request : request.queryParam("cursor", cursor)).get(list);
            answer.then().statusCode(200);
            try {
                JsonNode page = json.readTree(answer.asString());
                for (JsonNode row : page.path("items")) {
                    rows.add(json.treeToValue(row, type));
                }
                cursor = page.path("nextCursor").asText(null);
            } catch (JsonProcessingException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        } while (cursor != null);
        return rows;
    }

    private static Map<String, Object> withoutNothing(Map<String, ?> values) {
        Map<String, Object> some = new HashMap<>(values);
        some.values().removeIf(value -> value == null || value.equals(""));
        some.replaceAll((key, value) -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        return some;
    }
}
