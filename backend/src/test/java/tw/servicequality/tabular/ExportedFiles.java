package tw.servicequality.tabular;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.servicequality.platform.ExportFormat;

/** Lists that were handed out as files, read again by the columns of their data set. */
public final class ExportedFiles {

    private ExportedFiles() {
    }

    /** What the file says that this request gets; empty cells are left out. */
    public static List<Map<String, Object>> read(RequestSpecification request, String path, ExportFormat format, Columns columns) {
        Response answer = request.queryParam("format", format).get(path);
        answer.then().statusCode(200).contentType(startsWith(TableFormat.valueOf(format.name()).mediaType())).header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", containsString("attachment; filename=\"")).header("Content-Disposition", containsString("filename*=UTF-8''%"));
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

    private static Map<String, Object> withoutNothing(Map<String, ?> values) {
        Map<String, Object> some = new HashMap<>(values);
        some.values().removeIf(value -> value == null || value.equals(""));
        return some;
    }
}
