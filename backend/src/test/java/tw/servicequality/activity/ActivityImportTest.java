package tw.servicequality.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.activity.ActivityExamples.FLOWCHART;
import static tw.servicequality.activity.ActivityExamples.TELEPHONE;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.move;
import static tw.servicequality.activity.ActivityExamples.unit;
import static tw.servicequality.activity.ActivityExamples.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Loads;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;

/** Activities that come in files. */
@QuarkusTest
class ActivityImportTest {

    private static final String HEAD = "外部識別碼,辦理日期,種類代碼,課室代碼,執行事項,名稱,人次";
    private static final String EVERYTHING = "External id,Day,Kind code,Unit codes,Action items,Title,Text,Times,People,Medium,Tone,Link,Concerned unit code,Answer needed,"
            + "Answer,Scenario,Participants,Findings,Follow-up\n";

    @Inject
    ActivityDataSet set;
    @Inject
    ObjectMapper json;

    /** A heading, then rows of which each begins with an external id that no other test has. */
    private static String file(String head, String mark, String... rows) {
        return head + "\n" + IntStream.range(0, rows.length).mapToObj(i -> mark + "-" + i + "," + rows[i]).collect(Collectors.joining("\n"));
    }

    private static Response list(String mark) {
        return Api.as(Role.VIEWER).queryParam("q", mark).queryParam("sort", "happenedOn").get("/activities");
    }

    private static Response found(String mark) {
        return Api.as(Role.VIEWER).get("/activities/" + list(mark).path("items[0].id"));
    }

    private static String mark(String word) {
        return word + UUID.randomUUID();
    }

    @Test
    void the_same_file_sent_twice_makes_nothing_twice() {
        String mark = mark("兩次");
        String file = file(HEAD, mark, "115/6/12,meeting,administration、surveying," + FLOWCHART + ";" + TELEPHONE + "," + mark + ",42",
                "115/6/13,meeting,surveying," + FLOWCHART + "," + mark + ",");
        assertEquals(List.of("2 CREATED", "3 CREATED"), Loads.weighed(set, file));
        list(mark).then().body("total", equalTo(0));
        assertEquals(List.of("2 CREATED", "3 CREATED"), Loads.stored(set, file));
        assertEquals(List.of("2 UNCHANGED", "3 UNCHANGED"), Loads.stored(set, file));
        list(mark).then().body("total", equalTo(2)).body("items[0].happenedOn", equalTo("2026-06-12")).body("items[0].units.code", contains("administration", "surveying"))
                .body("items[0].itemCodes", contains(TELEPHONE, FLOWCHART)).body("items[0].people", equalTo(42)).body("items[1].people", nullValue());
        Api.as(Role.VIEWER).get("/activities/" + list(mark).path("items[0].id") + "/revisions").then().body("items", hasSize(1)).body("items[0].doing", equalTo("CREATED"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=ACTIVITY_CREATED&targetId=" + list(mark).path("items[0].id")).then().body("items", hasSize(1));
        Api.as(Role.VIEWER).queryParam("q", mark).get("/activities/totals").then().body("activities", equalTo(2)).body("people", equalTo(42));
    }

    @Test
    void a_change_is_shown_and_needs_its_reason() {
        String mark = mark("改");
        String row = "2026-06-12,meeting,administration," + FLOWCHART + "," + mark;
        Loads.stored(set, file(HEAD, mark, row + ",42"));
        assertEquals(List.of("2 REFUSED reason reason-required"), Loads.weighed(set, file(HEAD, mark, row + ",45")));
        String changed = file(HEAD + ",修改理由", mark, row.replace(FLOWCHART, TELEPHONE) + ",45,簽到單補算三人");
        String shown = "2 CHANGED items: " + FLOWCHART + " → " + TELEPHONE + ", people: 42 → 45";
        assertEquals(List.of(shown), Loads.weighed(set, changed));
        assertEquals(List.of(shown), Loads.stored(set, changed));
        assertEquals(List.of("2 UNCHANGED"), Loads.stored(set, changed));
        found(mark).then().body("people", equalTo(45)).body("changes", equalTo(1)).body("items.code", contains(TELEPHONE));
        Api.as(Role.VIEWER).get("/activities/" + list(mark).path("items[0].id") + "/revisions").then().body("items[0].reason", equalTo("簽到單補算三人"))
                .body("items[0].changes.field", contains("items", "people"));
    }

    @Test
    void a_column_that_is_not_there_leaves_what_stands_and_an_empty_cell_empties_it() {
        String mark = mark("欄");
        Loads.stored(set, file(HEAD, mark, "2026-06-12,meeting,administration," + FLOWCHART + "," + mark + ",42"));
        String without = "外部識別碼,辦理日期,種類代碼,課室代碼,執行事項,名稱";
        assertEquals(List.of("2 UNCHANGED"), Loads.weighed(set, file(without, mark, "2026-06-12,meeting,administration," + FLOWCHART + "," + mark)));
        assertEquals(List.of("2 CHANGED people: 42 → null"),
                Loads.stored(set, file(HEAD + ",修改理由", mark, "2026-06-12,meeting,administration," + FLOWCHART + "," + mark + ",,未計")));
        found(mark).then().body("people", nullValue());
    }

    @Test
    void media_items_and_drills_have_their_own_columns() {
        String mark = mark("輿情");
        String file = file(EVERYTHING.strip(), mark,
                "2026-06-12,media-item,evaluation,4.2.1.1.2," + mark + ",摘要,,,ONLINE,負面,https://news.example.tw/1,surveying,是,已說明,,,,",
                "2026-06-13,complaint-drill,\"registration, surveying\",4.2.1.2.1," + mark + ",,1,20,,,,,,,\"櫃檯抱怨\n第二行\",服務台,通報太慢,張貼電話");
        assertEquals(List.of("2 CREATED", "3 CREATED"), Loads.stored(set, file));
        assertEquals(List.of("2 UNCHANGED", "3 UNCHANGED"), Loads.weighed(set, file));
        found(mark).then().body("media.medium", equalTo("ONLINE")).body("media.tone", equalTo("NEGATIVE")).body("media.concernedUnit.code", equalTo("surveying"))
                .body("media.responseNeeded", equalTo(true)).body("media.response", equalTo("已說明"));
        Api.as(Role.VIEWER).get("/activities/" + list(mark).path("items[1].id")).then().body("drill.scenario", equalTo("櫃檯抱怨\n第二行"))
                .body("drill.followUp", equalTo("張貼電話"));
        String part = "External id,Day,Kind code,Unit codes,Action items,Title,Medium,Tone,Answer,Reason";
        assertEquals(List.of("2 CHANGED tone: NEGATIVE → NEUTRAL, response: 已說明 → null"),
                Loads.stored(set, file(part, mark, "2026-06-12,media-item,evaluation,4.2.1.1.2," + mark + ",ONLINE,中立,,更正")));
        found(mark).then().body("media.link", equalTo("https://news.example.tw/1")).body("media.concernedUnit.code", equalTo("surveying"));
        assertEquals(List.of("2 CHANGED kind: media-item → meeting, medium: ONLINE → null, tone: NEUTRAL → null, link: https://news.example.tw/1 → null, "
                + "concernedUnit: surveying → null, responseNeeded: true → null"),
                Loads.weighed(set, file("External id,Day,Kind code,Unit codes,Action items,Title,Reason", mark, "2026-06-12,meeting,evaluation,4.2.1.1.2," + mark + ",誤")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', value = {
        "2024-12-31,meeting,administration,1.2.4.2.0,ONLINE,,,          | REFUSED happenedOn outside-plan, media kind-asks-not",
        "2026-06-12,party,administration,1.2.4.2.0,,,,                  | REFUSED kind kind-unknown",
        "2026-06-12,meeting,administration;nobody,1.2.4.2.0,,,,         | REFUSED units[1] unit-unknown",
        "2026-06-12,meeting,administration,9.9.9.9.9,,,,                | REFUSED items[0] plan-item-unknown",
        "2026-06-12,media-item,evaluation,4.2.1.1.2,,,,                 | REFUSED media not-null",
        "2026-06-12,media-item,evaluation,4.2.1.1.2,ONLINE,ftp://x,no-unit,C1151126-99999 | REFUSED media.link web-link, media.concernedUnit unit-unknown, "
                + "media.caseNumber case-unknown",
        "2026-06-12,complaint-drill,evaluation,4.2.1.2.1,,,,            | REFUSED drill not-null"})
    void every_fault_is_told_at_its_column(String row, String verdict) {
        List<String> cells = new ArrayList<>(List.of(row.strip().split(",", -1)));
        cells.add(4, "壞");
        cells.add(6, cells.get(5).isEmpty() ? "" : "負面");
        assertEquals(List.of("2 " + verdict), Loads.weighed(set, file("externalId,happenedOn,kind,units,items,title,medium,tone,link,concernedUnit,caseNumber", mark("壞"),
                String.join(",", cells))));
    }

    @Test
    void properties_of_the_request_stand_in_columns() {
        assertEquals(List.of("units", "medium", "concernedUnit", "scenario", "scenario", "externalId"),
                List.of("units[3]", "media", "media.concernedUnit", "drill", "drill.scenario", "externalId").stream().map(set::column).toList());
        ActivityDataSet.MEDIA.forEach(column -> assertTrue(set.columns().all().stream().anyMatch(it -> it.key().equals(column)), column));
        ActivityDataSet.DRILL.forEach(column -> assertTrue(set.columns().all().stream().anyMatch(it -> it.key().equals(column)), column));
    }

    @Test
    void a_row_without_an_id_from_here_or_elsewhere_makes_nothing() {
        String row = ",2026-06-12,meeting,administration," + FLOWCHART + ",沒有識別碼,1";
        assertEquals(List.of("2 REFUSED externalId import-without-key"), Loads.weighed(set, HEAD + "\n" + row));
        assertEquals(List.of("2 REFUSED externalId import-without-key"), Loads.weighed(set, "識別碼" + HEAD.substring(5) + "\n" + UUID.randomUUID() + row));
        assertEquals(List.of("2 REFUSED externalId import-without-key"), Loads.weighed(set, "識別碼" + HEAD.substring(5) + "\nx" + row));
    }

    @Test
    void an_id_from_here_comes_first_and_one_record_stands_in_one_row() {
        String mark = mark("識別");
        String one = create(with(meeting(mark), "externalId", mark + "-one")).path("id");
        String other = create(meeting(mark)).path("id");
        String row = ",2026-06-12,meeting,administration," + FLOWCHART + "," + mark + ",42,更正";
        String head = "識別碼," + HEAD + ",修改理由\n";
        assertEquals(List.of("2 UNCHANGED", "3 CHANGED externalId: null → " + mark + "-other"),
                Loads.weighed(set, head + one + "," + row + "\n" + other + "," + mark + "-other" + row));
        assertEquals(List.of("2 REFUSED externalId taken"), Loads.weighed(set, head + other + "," + mark + "-one" + row));
        assertEquals(List.of("2 UNCHANGED", "3 REFUSED externalId import-record-twice"), Loads.weighed(set, head + one + "," + row + "\n," + mark + "-one" + row));
    }

    @Test
    void what_is_withdrawn_is_not_changed() {
        String mark = mark("撤回");
        String id = create(with(meeting(mark), "externalId", mark)).path("id");
        move(id, 0, "withdraw", "重複").then().statusCode(200);
        String row = mark + ",2026-06-12,meeting,administration," + FLOWCHART + "," + mark;
        assertEquals(List.of("2 UNCHANGED"), Loads.weighed(set, HEAD + ",修改理由\n" + row + ",42,"));
        assertEquals(List.of("2 REFUSED WRONG_STATE"), Loads.weighed(set, HEAD + ",修改理由\n" + row + ",43,更正"));
    }

    @Test
    void a_unit_brings_in_what_it_leads_and_changes_what_it_took_part_in() {
        String mark = mark("權限");
        UUID surveying = unit("surveying");
        create(with(with(meeting(mark), "externalId", mark + "-0"), "units", List.of("registration", "surveying")));
        create(with(with(meeting(mark), "externalId", mark + "-1"), "units", List.of("registration")));
        String day = "2026-06-12,meeting,";
        String file = file(HEAD + ",修改理由", mark, day + "registration、surveying," + FLOWCHART + "," + mark + ",43,更正", day + "registration," + FLOWCHART + "," + mark + ",43,更正",
                day + "surveying、registration," + FLOWCHART + "," + mark + ",5,", day + "registration、surveying," + FLOWCHART + "," + mark + ",5,");
        Response done = send(Api.as(Role.SECTION_CHIEF, surveying), file);
        done.then().body("state", equalTo("DONE")).body("counts.created", equalTo(1)).body("counts.changed", equalTo(1)).body("counts.refused", equalTo(2));
        Api.as(Role.SECTION_CHIEF, surveying).get("/imports/" + done.path("id") + "/rows").then().body("items.row", contains(3, 5))
                .body("items.faults.flatten().code", contains("forbidden", "forbidden"));
        list(mark).then().body("total", equalTo(3));
        byte[] all = Api.as(Role.VIEWER).queryParam("q", mark).get("/activities/export").asByteArray();
        send(Api.as(Role.SECTION_CHIEF, surveying), new String(all, StandardCharsets.UTF_8)).then().body("counts.unchanged", equalTo(3)).body("counts.refused", equalTo(0));
        Api.as(Role.VIEWER).contentType("application/octet-stream").body(file.getBytes(StandardCharsets.UTF_8)).post("/imports?dataSet=activities").then().statusCode(403);
    }

    private static Response send(RequestSpecification who, String file) {
        Response answer = who.contentType("application/octet-stream").body(file.getBytes(StandardCharsets.UTF_8)).post("/imports?wait=20&onError=SKIP&dataSet=activities");
        answer.then().statusCode(202);
        return answer;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_was_exported_and_is_sent_in_again_changes_nothing_and_makes_the_same_elsewhere(ExportFormat format) throws JsonProcessingException {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            String mark = mark("圈");
            for (int i = 0; i < 12; i++) {
                create(random(random, mark, i));
            }
            move(list(mark).path("items[3].id"), 0, "withdraw", "重複").then().statusCode(200);
            byte[] file = Api.as(Role.VIEWER).queryParam("q", mark).queryParam("format", format).get("/activities/export").asByteArray();
            List<String> again = Loads.stored(set, Loads.rows(set, file));
            assertEquals(11, again.size());
            assertTrue(again.stream().allMatch(it -> it.endsWith(" UNCHANGED")), "seed " + seed + ": " + again);
            List<Map<String, Object>> told = export(mark);
            List<Map<String, Object>> elsewhere = told.stream().map(it -> with(with(it, "externalId", "copy " + it.get("externalId")), "title",
                    it.get("title").toString().replace(mark, "副本" + mark.substring(1)))).toList();
            elsewhere.forEach(it -> it.remove("id"));
            Loads.stored(set, json.writeValueAsString(elsewhere)).forEach(it -> assertTrue(it.endsWith(" CREATED"), it));
            List<Map<String, Object>> copies = export("副本" + mark.substring(1));
            copies.forEach(it -> it.remove("id"));
            assertEquals(elsewhere, copies, "seed " + seed);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> export(String mark) throws JsonProcessingException {
        String file = Api.as(Role.VIEWER).queryParam("q", mark).queryParam("format", "JSON").get("/activities/export").asString();
        List<Map<String, Object>> rows = new ArrayList<>(json.readValue(file, List.class));
        rows.sort((one, other) -> one.get("externalId").toString().compareTo(other.get("externalId").toString()));
        return rows;
    }

    /** An activity that may be recorded, with texts that have spoilt files. */
    private static Map<String, Object> random(Random random, String mark, int number) {
        List<String> pieces = List.of("=1+1", "@", "'", "\"", ",", ";", "、", "\r\n", "\n", "\t", " ", "　", "007", "１２", "𠮷", "😀", "e\u0301", "&amp;", "<b>", "115/10/5", "%",
                "\\", "null", "是");
        Map<String, Object> request = meeting(words(random, pieces) + mark + words(random, pieces));
        request.put("happenedOn", "2025-0" + (1 + random.nextInt(6)) + "-1" + random.nextInt(10));
        request.put("externalId", mark + number);
        request.put("text", random.nextBoolean() ? null : words(random, pieces));
        request.put("people", random.nextBoolean() ? null : random.nextInt(1000));
        request.put("times", random.nextInt(3));
        List<String> units = new ArrayList<>(List.of("registration", "surveying", "administration"));
        Collections.shuffle(units, random);
        request.put("units", units.subList(0, 1 + random.nextInt(3)));
        if (number % 3 == 1) {
            request.putAll(Map.of("kind", "media-item", "media", new HashMap<>(Map.of("medium", "SOCIAL", "tone", "NEUTRAL", "responseNeeded", random.nextBoolean(),
                    "response", words(random, pieces), "link", "https://news.example.tw/?a=1&b=" + random.nextInt(9)))));
        }
        if (number % 3 == 2) {
            request.putAll(Map.of("kind", "complaint-drill", "drill", Map.of("scenario", words(random, pieces) + "甲", "findings", words(random, pieces))));
        }
        return request;
    }

    private static String words(Random random, List<String> pieces) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> pieces.get(random.nextInt(pieces.size()))).collect(Collectors.joining());
    }

    @Test
    void five_hundred_rows_ask_the_database_as_often_as_one() {
        String mark = mark("多");
        Loads.stored(set, many(mark + "x", 1, "42"));
        // Units, kinds, plans, external ids; the activity, its units, its items, its history, the trail, the sums.
        assertEquals(10, Statements.in(() -> Loads.stored(set, many(mark + "a", 1, "42"))));
        assertEquals(10, Statements.in(() -> Loads.stored(set, many(mark + "b", 500, "42"))));
        // Units, kinds, plans, external ids, the activities with their units and then with their items; the activity, its history, the trail, the sums.
        assertEquals(10, Statements.in(() -> Loads.stored(set, many(mark + "a", 1, "43"))));
        assertEquals(10, Statements.in(() -> Loads.stored(set, many(mark + "b", 500, "43"))));
        assertEquals(6, Statements.in(() -> Loads.stored(set, many(mark + "b", 500, "43"))));
    }

    private List<Candidate<ActivityRequest>> many(String mark, int number, String people) {
        String[] rows = IntStream.range(0, number).mapToObj(i -> "2025-0" + (1 + i % 9) + "-12,meeting,administration," + FLOWCHART + "," + mark + " " + i + "," + people
                + ",補登").toArray(String[]::new);
        return Loads.rows(set, file(HEAD + ",修改理由", mark, rows).getBytes(StandardCharsets.UTF_8));
    }
}
