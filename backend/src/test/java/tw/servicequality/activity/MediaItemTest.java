package tw.servicequality.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.move;
import static tw.servicequality.activity.ActivityExamples.put;
import static tw.servicequality.activity.ActivityExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Media items (輿情) and drills (抱怨事件演練): activities that say more. */
@QuarkusTest
class MediaItemTest {

    private static final String COLLECTING = "4.2.1.1.2";
    private static final String DRILLING = "4.2.1.2.1";

    private static Map<String, Object> media(String name, Object value) {
        Map<String, Object> media = new HashMap<>(Map.of("medium", "ONLINE", "tone", "NEGATIVE", "link", "https://news.example.tw/113",
                "concernedUnit", "surveying", "responseNeeded", true));
        if (value == null) {
            media.remove(name);
        } else {
            media.put(name, value);
        }
        return media;
    }

    private static Map<String, Object> item(String title, Map<String, Object> media) {
        return new HashMap<>(Map.of("happenedOn", "2026-06-12", "kind", "media-item", "units", List.of("evaluation"), "items", List.of(COLLECTING),
                "title", title, "media", media));
    }

    private static Map<String, Object> drill(String day, String title) {
        return new HashMap<>(Map.of("happenedOn", day, "kind", "complaint-drill", "units", List.of("registration", "surveying"), "items", List.of(DRILLING),
                "title", title, "people", 20, "drill", Map.of("scenario", "民眾於櫃檯大聲抱怨", "participants", "服務台、志工")));
    }

    @Test
    void the_kinds_say_what_they_ask_for_and_what_they_mostly_count_for() {
        Api.as(Role.VIEWER).get("/activity-kinds").then().body("items.find { it.code == 'media-item' }.form", equalTo("MEDIA"))
                .body("items.find { it.code == 'media-item' }.items", contains(COLLECTING, "4.2.1.2.2"))
                .body("items.find { it.code == 'complaint-drill' }.form", equalTo("DRILL")).body("items.find { it.code == 'meeting' }.form", equalTo("PLAIN"))
                .body("items.find { it.code == 'meeting' }.items", equalTo(List.of()));
    }

    @Test
    void a_media_item_is_read_as_it_was_written_and_counts_for_its_item() {
        Response made = create(with(item("社群貼文 😀 𠮷", media("response", null)), "text", "<script>alert(1)</script> 摘要"));
        made.then().body("media.medium", equalTo("ONLINE")).body("media.tone", equalTo("NEGATIVE")).body("media.link", equalTo("https://news.example.tw/113"))
                .body("media.concernedUnit.name", equalTo("測量課")).body("media.responseNeeded", equalTo(true)).body("media.response", nullValue())
                .body("drill", nullValue()).body("text", equalTo("<script>alert(1)</script> 摘要")).body("times", equalTo(1));
        Api.as(Role.VIEWER).queryParam("item", COLLECTING).get("/activities").then().body("items.id", hasItem(made.<String>path("id")));
        String bare = create(item("報紙", new HashMap<>(Map.of("medium", "NEWSPAPER", "tone", "NEUTRAL")))).path("id");
        Api.as(Role.VIEWER).get("/activities/" + bare).then().body("media.responseNeeded", equalTo(false)).body("media.link", nullValue())
                .body("media.concernedUnit", nullValue());
    }

    @Test
    void one_drill_of_two_units_moves_the_indicator_by_one_until_it_is_withdrawn() {
        int before = drills();
        String id = create(drill("2025-03-14", "抱怨事件演練")).path("id");
        assertEquals(before + 1, drills());
        put(Role.EVALUATION_OFFICER, id, 0, with(with(drill("2025-03-14", "抱怨事件演練"), "drill",
                Map.of("scenario", "民眾於櫃檯大聲抱怨", "findings", "通報太慢", "followUp", "張貼通報電話")), "reason", "補檢討")).then().statusCode(200)
                .body("drill.findings", equalTo("通報太慢")).body("drill.participants", nullValue());
        assertEquals(before + 1, drills());
        move(id, 1, "withdraw", "重複").then().statusCode(200);
        assertEquals(before, drills());
    }

    private static int drills() {
        Number value = Api.as(Role.VIEWER).queryParam("year", 2025).get("/kpis/COMPLAINT_DRILLS").then().statusCode(200).extract().path("kpi.result.value");
        return value == null ? 0 : value.intValue();
    }

    @Test
    void a_drill_shows_in_the_status_of_its_item() {
        String title = "演練 " + UUID.randomUUID();
        create(drill("2025-04-18", title));
        Api.as(Role.VIEWER).queryParam("year", 2025).get("/item-statuses/" + DRILLING).then().statusCode(200)
                .body("kpis.find { it.code == 'COMPLAINT_DRILLS' }.result.status", equalTo("MET")).body("now", equalTo("ON_TRACK"));
        Api.as(Role.VIEWER).queryParam("item", DRILLING).queryParam("q", title).get("/activities/totals").then().body("activities", equalTo(1))
                .body("people", equalTo(20));
    }

    @Test
    void what_changed_stands_in_the_history() {
        String id = create(item("待回應", media("response", null))).path("id");
        put(Role.EVALUATION_OFFICER, id, 0, with(item("待回應", with(media("response", "秘書對外說明"), "tone", "NEUTRAL")), "reason", "已回應")).then().statusCode(200)
                .body("media.response", equalTo("秘書對外說明"));
        Api.as(Role.VIEWER).get("/activities/" + id + "/revisions").then().body("items[0].changes.field", contains("tone", "response"))
                .body("items[0].changes[0].before", equalTo("NEGATIVE")).body("items[0].changes[0].after", equalTo("NEUTRAL"))
                .body("items[0].changes[1].before", nullValue()).body("items[0].changes[1].after", equalTo("秘書對外說明"));
    }

    @Test
    void a_list_is_narrowed_by_medium_tone_and_what_is_still_to_be_done() {
        String mark = "篩選 " + UUID.randomUUID();
        String open = create(item(mark, media("response", null))).path("id");
        String answered = create(item(mark, media("response", "已說明"))).path("id");
        String praise = create(item(mark, new HashMap<>(Map.of("medium", "TELEVISION", "tone", "POSITIVE")))).path("id");
        String unreviewed = create(drill("2026-06-13", mark)).path("id");
        String other = create(meeting(mark)).path("id");
        list(mark, "pending", "true").then().body("items.id", contains(unreviewed, open)).body("total", equalTo(2)).body("items.pending", everyItem(equalTo(true)));
        list(mark, "pending", "false").then().body("items.id", hasItems(answered, praise)).body("items.id", not(hasItem(other))).body("total", equalTo(2));
        list(mark, "tone", "POSITIVE").then().body("items.id", contains(praise)).body("items[0].medium", equalTo("TELEVISION"));
        list(mark, "medium", "ONLINE").then().body("total", equalTo(2)).body("items.tone", everyItem(equalTo("NEGATIVE")));
        list(mark, "kind", "meeting").then().body("items.id", contains(other)).body("items[0].pending", nullValue()).body("items[0].tone", nullValue());
        list(mark, "item", COLLECTING).then().body("total", equalTo(3));
        Api.as(Role.VIEWER).queryParam("q", mark).queryParam("pending", true).queryParam("item", COLLECTING).queryParam("unit", "evaluation")
                .get("/activities").then().body("items.id", contains(open)).body("total", equalTo(1));
        Api.as(Role.VIEWER).queryParam("q", mark).queryParam("tone", "NEGATIVE").get("/activities/totals").then().body("activities", equalTo(2));
        list(mark, "tone", "ANGRY").then().statusCode(400);
    }

    private static Response list(String mark, String name, String value) {
        return Api.as(Role.VIEWER).queryParam("q", mark).queryParam(name, value).get("/activities");
    }

    @Test
    void a_list_of_media_items_costs_as_many_statements_as_any_other() {
        create(item("算次數", media("response", null)));
        long plain = Statements.in(() -> Api.as(Role.VIEWER).queryParam("kind", "meeting").get("/activities").then().statusCode(200));
        assertEquals(plain, Statements.in(() -> Api.as(Role.VIEWER).queryParam("kind", "media-item").queryParam("pending", true).get("/activities").then()
                .statusCode(200)));
    }

    @ParameterizedTest
    @CsvSource({
        "link,          javascript:alert(1),                422, media.link,          web-link",
        "link,          https://user:pw@news.example.tw,    422, media.link,          web-link",
        "link,          看報紙 A3 版,                        422, media.link,          web-link",
        "concernedUnit, nobody,                             422, media.concernedUnit, unit-unknown",
        "medium,        ,                                   400, media.medium,        not-null",
        "tone,          ,                                   400, media.tone,          not-null",
    })
    void what_a_media_item_cannot_say_is_refused_by_field(String name, String value, int status, String field, String code) {
        Api.as(Role.EVALUATION_OFFICER).body(item("不收", media(name, value))).post("/activities").then().statusCode(status)
                .body("errors[0].field", equalTo(field)).body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"medium, RADIO", "tone, 1", "responseNeeded, maybe", "extra, 1"})
    void wrong_types_and_unknown_words_are_refused(String name, String value) {
        Api.as(Role.EVALUATION_OFFICER).body(item("不收", media(name, value))).post("/activities").then().statusCode(400);
    }

    @Test
    void texts_that_are_too_long_or_hold_what_cannot_be_stored_are_refused() {
        Api.as(Role.EVALUATION_OFFICER).body(item("長", media("response", "長".repeat(4001)))).post("/activities").then().statusCode(400)
                .body("errors[0].field", equalTo("media.response"));
        Api.as(Role.EVALUATION_OFFICER).body(item("長", media("link", "https://news.example.tw/" + "a".repeat(1000)))).post("/activities").then().statusCode(400)
                .body("errors[0].field", equalTo("media.link"));
        Api.as(Role.EVALUATION_OFFICER).body(item("NUL", media("response", "a\u0000b"))).post("/activities").then().statusCode(400);
        create(item("剛好", media("response", "𠮷".repeat(2000)))).then().body("media.response", equalTo("𠮷".repeat(2000)));
    }

    @Test
    void every_fault_is_found_at_once() {
        Map<String, Object> request = item("多處有誤", with(media("link", "ftp://a"), "concernedUnit", "nobody"));
        request.put("units", List.of("nowhere"));
        Api.as(Role.EVALUATION_OFFICER).body(request).post("/activities").then().statusCode(422)
                .body("errors.field", contains("units[0]", "media.link", "media.concernedUnit"));
    }

    @Test
    void a_kind_gets_what_it_asks_for_and_nothing_else() {
        Map<String, Object> without = item("缺", media("link", null));
        without.remove("media");
        Api.as(Role.EVALUATION_OFFICER).body(without).post("/activities").then().statusCode(422).body("errors[0].field", equalTo("media"))
                .body("errors[0].code", equalTo("not-null"));
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("會議"), "media", media("link", null))).post("/activities").then().statusCode(422)
                .body("errors[0].field", equalTo("media")).body("errors[0].code", equalTo("kind-asks-not"));
        Api.as(Role.EVALUATION_OFFICER).body(with(drill("2026-06-12", "演練"), "drill", Map.of("scenario", " "))).post("/activities").then().statusCode(400)
                .body("errors[0].field", equalTo("drill.scenario"));
    }

    @Test
    void what_a_kind_asks_for_is_fixed_and_its_items_stay_when_nothing_is_said() {
        Map<String, Object> kind = new HashMap<>(Map.of("code", "clipping", "name", "剪報", "nameEn", "Clipping", "asksPeople", false, "asksPieces", false,
                "active", true, "form", "MEDIA", "items", List.of(COLLECTING)));
        String id = Api.as(Role.ADMINISTRATOR).body(kind).post("/activity-kinds").then().statusCode(201).body("form", equalTo("MEDIA")).extract().path("id");
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(with(kind, "form", "DRILL")).put("/activity-kinds/" + id).then().statusCode(422)
                .body("errors[0].code", equalTo("form-fixed"));
        kind.keySet().removeAll(List.of("form", "items"));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(with(kind, "name", "新聞剪報")).put("/activity-kinds/" + id).then().statusCode(200)
                .body("form", equalTo("MEDIA")).body("items", contains(COLLECTING));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"1\"").body(with(kind, "items", List.of("4.2 1"))).put("/activity-kinds/" + id).then().statusCode(400);
    }
}
