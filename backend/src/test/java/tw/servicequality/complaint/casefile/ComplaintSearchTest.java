package tw.servicequality.complaint.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseLine;
import tw.servicequality.complaint.reading.ComplaintFilter;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSelection;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.complaint.rules.TextGrams;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Cases are found by a piece of what was written. */
@QuarkusTest
class ComplaintSearchTest {

    @Inject
    ComplaintTexts texts;

    @Inject
    Complaints complaints;

    @Inject
    Petitioners petitioners;

    private static ValidatableResponse found(String words) {
        return Api.as(Role.DIRECTOR).queryParam("q", words).get("/complaints").then().statusCode(200);
    }

    /** A word that stands nowhere else. */
    private static String word() {
        return IntStream.generate(() -> 0x5000 + (int) (Math.random() * 0x3000)).limit(6).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "0, 6", "3, 6"})
    void by_any_piece_of_subject_or_content(int from, int to) {
        String subject = word();
        String content = word();
        String id = register(with(complaint(subject), "content", "前面" + content + "後面")).getString("id");
        found(subject.substring(from, to)).body("items.id", contains(id)).body("total", equalTo(1)).body("totalIsLeast", nullValue());
        found(content.substring(from, to)).body("items.id", contains(id));
        found("面" + content).body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷𡿨", "👨‍👩‍👧", "a.B", "100%", "x_y", "c\\d", "'; --", "+-\"*", "0027-0000", "half ﾊﾝ"})
    void by_whatever_people_paste(String odd) {
        String mark = word();
        String id = register(complaint(mark + odd + mark)).getString("id");
        found(mark + odd + mark).body("items.id", contains(id));
        found(odd + mark).body("items.id", contains(id));
    }

    @Test
    void what_has_all_pairs_but_not_the_piece_is_not_found() {
        String word = word();
        String one = word.substring(0, 3);
        String other = word.substring(2, 5);
        register(complaint(one + "，" + other));
        found(word.substring(0, 5)).body("items", hasSize(0)).body("total", equalTo(0));
        found(one).body("items", hasSize(1));
    }

    @Test
    void by_the_beginning_of_the_number() {
        String number = register(complaint("號碼")).getString("number");
        found(number).body("items.number", contains(number));
        found(number.toLowerCase()).body("items.number", contains(number));
        assertTrue((int) found(number.substring(0, 8)).extract().path("total") >= 1);
        found("C9991231").body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"複", "複 丈", "?", "𠮷"})
    void signs_that_stand_alone_are_refused_politely(String single) {
        Api.as(Role.DIRECTOR).queryParam("q", single).get("/complaints").then().statusCode(400).body("errors.field", contains("q"))
                .body("errors.code", contains("search-too-short"));
    }

    @Test
    void corrected_words_are_found_and_the_wrong_ones_are_not() {
        String wrong = word();
        String right = word();
        String id = register(complaint(wrong)).getString("id");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(complaint(right)).put("/complaints/" + id).then().statusCode(200);
        found(right).body("items.id", contains(id));
        found(wrong).body("total", equalTo(0));
    }

    @Test
    void a_confidential_case_is_not_found_by_its_words_either() {
        String word = word();
        Api.SignedIn registrar = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        registrar.request().body(with(complaint(word), "confidential", true)).post("/complaints").then().statusCode(201);
        registrar.request().queryParam("q", word).get("/complaints").then().body("total", equalTo(1));
        found(word).body("total", equalTo(0)).body("items", hasSize(0));
        Api.as(Role.SECTION_CHIEF, unit("registration")).queryParam("q", word).get("/complaints").then().body("total", equalTo(0));
    }

    @Test
    void a_case_whose_entry_was_dropped_is_not_found() {
        String word = word();
        String id = register(complaint(word)).getString("id");
        QuarkusTransaction.requiringNew().run(() -> texts.drop(UUID.fromString(id)));
        found(word).body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueOn", "-receivedOn"})
    void pages_of_a_search_follow_each_other(String sort) {
        String word = word();
        for (int i = 0; i < 5; i++) {
            register(complaint(word + i));
        }
        List<String> seen = new ArrayList<>();
        Map<String, Object> cursor = new HashMap<>();
        do {
            var page = Api.as(Role.DIRECTOR).queryParam("q", word).queryParam("sort", sort).queryParam("limit", 2).queryParams(cursor).get("/complaints");
            page.then().body("total", equalTo(5));
            seen.addAll(page.path("items.id"));
            cursor.put("cursor", page.path("nextCursor"));
        } while (cursor.get("cursor") != null);
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
    }

    @Test
    void both_ways_find_the_same_and_only_one_counts_on() {
        String word = word();
        for (int i = 0; i < 3; i++) {
            register(complaint(word + i));
        }
        ComplaintSelection byIndex = selection(TextQuery.Way.INDEX, word);
        ComplaintSelection inOrder = selection(TextQuery.Way.ORDER, word);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(ids(byIndex), ids(inOrder));
            assertEquals(3, complaints.count(byIndex, Instant.now()));
            assertEquals(2, complaints.countUpTo(inOrder, 2, Instant.now()));
        });
    }

    @Test
    void cases_from_before_the_index_are_entered_batch_by_batch() {
        String word = word();
        String id = register(complaint(word)).getString("id");
        QuarkusTransaction.requiringNew().run(() -> texts.drop(UUID.fromString(id)));
        startBefore(new UUID(1, 0));
        while (texts.addMissing()) {
            assertEquals(false, texts.isComplete());
        }
        assertEquals(true, texts.isComplete());
        found(word).body("items.id", contains(id));
    }

    @Test
    void an_anonymous_case_is_found_on_neither_way_and_not_entered_again() {
        String word = word();
        UUID id = UUID.fromString(register(complaint(word)).getString("id"));
        QuarkusTransaction.requiringNew().run(() -> {
            complaints.getEntityManager().createNativeQuery("update complaint set anonymised_at = changed_at where id = ?1").setParameter(1, id).executeUpdate();
            texts.drop(id);
        });
        startBefore(id);
        while (texts.addMissing()) {
            assertEquals(false, texts.isComplete());
        }
        assertEquals(List.of(), entry(id));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> ids(selection(TextQuery.Way.ORDER, word))));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> ids(selection(TextQuery.Way.INDEX, word))));
    }

    @Test
    void words_taken_out_while_cases_are_entered_do_not_come_back() throws Exception {
        String word = word();
        UUID id = UUID.fromString(register(complaint(word)).getString("id"));
        startBefore(id);
        CompletableFuture<Boolean> entering = QuarkusTransaction.requiringNew().call(() -> {
            complaints.getEntityManager().createNativeQuery("update complaint set anonymised_at = changed_at where id = ?1").setParameter(1, id).executeUpdate();
            texts.drop(id);
            CompletableFuture<Boolean> job = CompletableFuture.supplyAsync(texts::addMissing);
            assertThrows(TimeoutException.class, () -> job.get(1, TimeUnit.SECONDS), "the case is held");
            return job;
        });
        entering.get(30, TimeUnit.SECONDS);
        assertEquals(List.of(), entry(id));
    }

    @Test
    void how_common_words_are_is_told_by_no_confidential_case() {
        UUID open = UUID.fromString(register(complaint(word())).getString("id"));
        String secret = word();
        register(with(complaint(secret), "confidential", true));
        String plain = word();
        register(complaint(plain));
        List<Set<String>> sample = texts.from(open, 1_000).stream().map(TextGrams::split).toList();
        assertEquals(1, sample.stream().filter(it -> it.containsAll(TextGrams.of(plain))).count());
        assertEquals(0, sample.stream().filter(it -> it.containsAll(TextGrams.of(secret))).count());
    }

    private void startBefore(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> complaints.getEntityManager().createNativeQuery("update complaint_text_progress set complete = 0, "
                + "reached = ?1").setParameter(1, new UUID(id.getMostSignificantBits() - 1, 0)).executeUpdate());
    }

    private List<?> entry(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> complaints.getEntityManager().createNativeQuery("select grams from complaint_text where "
                + "complaint_id = ?1").setParameter(1, id).getResultList());
    }

    private static ComplaintSelection selection(TextQuery.Way way, String word) {
        return new ComplaintSelection(ComplaintFilter.ANY, ComplaintRights.Sight.EVERYTHING, null, null, DueWindow.ANY,
                new TextQuery.Plan(way, word, way == TextQuery.Way.INDEX ? TextGrams.query(TextGrams.of(word)) : null));
    }

    private List<UUID> ids(ComplaintSelection selection) {
        return complaints.page(selection, "due_on", false, null, null, 10, petitioners).stream().map(CaseLine::id).toList();
    }
}
