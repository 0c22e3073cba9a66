package tw.servicequality.complaint.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.MatchedColumns;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableRecord;
import tw.servicequality.tabular.source.TableReader;

/** Files of complaints as tests send them in. */
public final class ComplaintFiles {

    static final String HEADINGS = "外部系統案號,來源,類別,案由代碼,主旨,內容,陳情人姓名,陳情人電話";
    static final Supplier<RequestSpecification> EVALUATION = () -> Api.as(Role.EVALUATION_OFFICER);

    private ComplaintFiles() {
    }

    /** What became of an import: its end, and how many rows were created, changed, unchanged and refused. */
    public record Outcome(UUID id, String state, String counts, Supplier<RequestSpecification> sender) {

        /** The rows of which something is told. */
        JsonPath rows(String outcome) {
            Response rows = sender.get().queryParam("outcome", outcome).queryParam("limit", 200).get("/imports/" + id + "/rows");
            rows.then().statusCode(200);
            return rows.jsonPath();
        }

        /** Each fault as {@code row column code}, in the order of the rows. */
        public List<String> faults() {
            JsonPath rows = rows("REFUSED");
            return Stream.iterate(0, i -> i + 1).limit(rows.getList("items").size()).flatMap(i -> rows.<Object>getList("items[" + i + "].faults").stream().map(
                    fault -> rows.getInt("items[" + i + "].row") + " " + ((Map<?, ?>) fault).get("column") + " " + ((Map<?, ?>) fault).get("code"))).toList();
        }
    }

    /** A number of another system that no other test has. */
    static String mark() {
        return "IMP-" + UUID.randomUUID();
    }

    /** One line of a file with {@link #HEADINGS}. */
    static String line(String externalId, String subject) {
        return externalId + ",PHONE,RIGHTS_PROTECTION,surveying," + subject + ",界址鑑定的通知太晚寄到，來不及到場。,王小明,0912-345-678";
    }

    static byte[] csv(String... lines) {
        return Stream.of(lines).collect(Collectors.joining("\r\n", "\ufeff", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    public static Outcome store(Supplier<RequestSpecification> sender, byte[] file) {
        return send(sender, file, "dryRun=false");
    }

    static Outcome check(Supplier<RequestSpecification> sender, byte[] file) {
        return send(sender, file, "dryRun=true");
    }

    static Outcome send(Supplier<RequestSpecification> sender, byte[] file, String options) {
        Response ordered = sender.get().contentType("application/octet-stream").body(file).post("/imports?dataSet=complaints&fileName=cases.csv&wait=25&" + options);
        ordered.then().statusCode(202);
        return outcome(sender, ordered);
    }

    static Outcome confirm(Outcome checked) {
        Response ordered = checked.sender().get().body(Map.of("onError", "STOP")).post("/imports/" + checked.id() + "/confirm");
        ordered.then().statusCode(200);
        return outcome(checked.sender(), ordered);
    }

    private static Outcome outcome(Supplier<RequestSpecification> sender, Response ordered) {
        UUID id = UUID.fromString(ordered.path("id"));
        Response ended = sender.get().get("/imports/" + id + "?wait=25");
        JsonPath answer = ended.jsonPath();
        return new Outcome(id, answer.getString("state"), Stream.of("created", "changed", "unchanged", "refused").map(it -> answer.getString("counts." + it))
                .collect(Collectors.joining(" ")), sender);
    }

    /** The rows of a file as an import reads them. */
    static List<Candidate<ComplaintRequest>> candidates(ComplaintDataSet set, byte[] content) throws IOException {
        Path file = Files.createTempFile("cases", ".csv");
        List<Candidate<ComplaintRequest>> rows = new ArrayList<>();
        try {
            Files.write(file, content);
            try (TableReader table = TableReader.open(file, TableLimits.usual())) {
                MatchedColumns columns = set.columns().match(table.headings());
                for (Row row = table.next(); row != null; row = table.next()) {
                    TableRecord record = columns.record(row);
                    rows.add(new Candidate<>(row.number(), set.request(record), record));
                }
            }
        } finally {
            Files.delete(file);
        }
        return rows;
    }

    /** The case of a number of another system. */
    public static String idOf(String externalId) {
        assertEquals(1, Sql.number("select count(*) from complaint where external_id = ?", externalId), externalId);
        return Sql.text("select lower(insert(insert(insert(insert(hex(id), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) from complaint where external_id = ?", externalId);
    }
}
