package tw.servicequality.feedback;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.feedback.dissatisfied.DissatisfiedAnswerService;
import tw.servicequality.feedback.rules.Question;
import tw.servicequality.feedback.satisfaction.HandlingSatisfactionResponse;
import tw.servicequality.feedback.satisfaction.HandlingSatisfactionService;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** What answers add up to, and the list of dissatisfied ones. Answers of long ago, so that no other test counts in. */
@QuarkusTest
class HandlingSatisfactionTest {

    private static final int YEAR = 2019;

    @Inject
    DemoFeedbackService samples;
    @Inject
    HandlingSatisfactionService satisfaction;
    @Inject
    DissatisfiedAnswerService dissatisfied;
    @Inject
    CaseFeedbacks feedbacks;
    @Inject
    FeedbackInvitationService invitations;

    private UUID surveying;
    private UUID registration;

    @BeforeEach
    void units_are_known() {
        surveying = FeedbackExamples.unit("surveying");
        registration = FeedbackExamples.unit("registration");
    }

    private void store(UUID unit, LocalDate repliedOn, String number, Scores scores) {
        samples.store(new RepliedCase(UUID.randomUUID(), number, unit, "surveying", false, repliedOn, true), scores, null);
    }

    private static Scores all(int point) {
        return new Scores(point, point, point, point, point);
    }

    @Test
    @TestTransaction
    void a_year_adds_up_by_question_unit_and_month_of_the_reply() {
        LocalDate march = LocalDate.of(YEAR, 3, 31);
        for (int i = 0; i < 4; i++) {
            store(surveying, march, "A" + i, all(5));
        }
        store(surveying, march, "A4", new Scores(null, 4, 2, null, 3));
        store(surveying, march, "A5", null);
        store(registration, LocalDate.of(YEAR, 5, 1), "A6", all(1));
        invitations.invite(new RepliedCase(UUID.randomUUID(), "A7", registration, "surveying", false, LocalDate.of(YEAR, 5, 1), false));
        store(surveying, LocalDate.of(YEAR - 1, 12, 31), "A8", all(1));
        feedbacks.flush();
        assertEquals(2, Statements.in(() -> satisfaction.of(YEAR, null)));
        HandlingSatisfactionResponse office = satisfaction.of(YEAR, null);
        assertEquals(List.of(8L, 7L, 6L, 2L), List.of(office.all().cases(), office.all().invited(), office.all().answered(), office.all().dissatisfied()));
        assertEquals(new BigDecimal("85.71"), office.all().answerRate());
        assertFalse(office.all().small());
        assertEquals(List.of("surveying", "registration").stream().sorted().toList(), office.units().stream().map(it -> it.unit().code()).sorted().toList());
        HandlingSatisfactionResponse own = satisfaction.of(YEAR, "surveying");
        assertEquals("surveying", own.unit().code());
        HandlingSatisfactionResponse.QuestionResult overall = own.all().questions().get(Question.OVERALL.ordinal());
        assertEquals(List.of(0L, 0L, 1L, 0L, 4L), overall.counts());
        assertEquals(new BigDecimal("80.00"), overall.satisfiedRate());
        assertEquals(new BigDecimal("4.60"), overall.mean());
        HandlingSatisfactionResponse.QuestionResult environment = own.all().questions().get(Question.ENVIRONMENT.ordinal());
        assertEquals(List.of(4L, true), List.of(environment.valid(), environment.small()));
        assertEquals(1, own.all().questions().get(Question.EXPERTISE.ordinal()).dissatisfied());
        HandlingSatisfactionResponse.Month march5 = own.months().get(2);
        assertEquals(List.of(3, 6L, 6L, 5L, false), List.of(march5.month(), march5.cases(), march5.invited(), march5.answered(), march5.small()));
        assertEquals(new BigDecimal("83.33"), march5.answerRate());
        HandlingSatisfactionResponse.Month may = office.months().get(4);
        assertEquals(List.of(2L, 1L, 1L, 1L, true), List.of(may.cases(), may.invited(), may.answered(), may.dissatisfied(), may.small()));
        assertEquals(new BigDecimal("0.00"), may.satisfiedRate());
        assertEquals(0, office.months().get(0).cases());
    }

    @Test
    void everybody_signed_in_sees_numbers_also_of_a_year_without_any() {
        Api.as(Role.VIEWER).queryParam("year", 1990).get("/handling-satisfaction").then().statusCode(200).body("year", equalTo(1990)).body("smallBelow", equalTo(5))
                .body("all.cases", equalTo(0)).body("all.answerRate", nullValue()).body("all.questions", hasSize(5)).body("all.questions[0].mean", nullValue())
                .body("months", hasSize(12)).body("units", hasSize(0));
        Api.visitor().get("/handling-satisfaction").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"year, 1911", "year, 2111", "year, abc", "unit, nobody"})
    void what_cannot_be_asked_for_is_refused(String name, String value) {
        Api.as(Role.VIEWER).queryParam(name, value).get("/handling-satisfaction").then().statusCode(400).body("errors.field", contains(name));
    }

    @Test
    @TestTransaction
    void dissatisfied_answers_come_page_by_page_the_newest_first() {
        LocalDate first = LocalDate.of(YEAR, 7, 1);
        for (int i = 0; i < 7; i++) {
            store(i % 2 == 0 ? surveying : registration, first.plusDays(i / 3), "B" + i, all(i == 6 ? 3 : 2));
        }
        feedbacks.flush();
        LocalDate from = first.plusDays(2);
        LocalDate to = first.plusDays(4);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = dissatisfied.list(from, to, null, 4, cursor);
            page.items().forEach(it -> seen.add(it.caseNumber()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertEquals(List.of("B5", "B4", "B3", "B2", "B1", "B0"), seen);
        assertEquals(6, new HashSet<>(seen).size());
        assertEquals(List.of("B5", "B3", "B1"), dissatisfied.list(from, to, "registration", 50, null).items().stream().map(it -> it.caseNumber()).toList());
        assertEquals(List.of("B0", "B2", "B4"), dissatisfied.between(from, to, surveying).stream().map(DissatisfiedAnswer::caseNumber).toList());
        assertEquals(6, dissatisfied.between(from, to, null).size());
        assertEquals(2, Statements.in(() -> dissatisfied.list(from, to, null, 50, null)), "units and the page; the program sees all");
        DissatisfiedAnswer one = dissatisfied.between(from, to, surveying).getFirst();
        assertTrue(dissatisfied.find(one.id()).isPresent());
        assertTrue(dissatisfied.find(UUID.randomUUID()).isEmpty());
    }

    @Test
    void the_list_costs_a_fixed_number_of_statements_and_shows_each_unit_its_own() {
        FeedbackExamples.forgetSenders();
        FeedbackExamples.Asked asked = FeedbackExamples.asked("surveying");
        FeedbackExamples.answer(asked.token(), "很慢", 2, 5, 5, 5, 5).then().statusCode(200);
        RequestSpecification chief = Api.as(Role.SECTION_CHIEF, surveying);
        JsonPath own = chief.get("/dissatisfied-answers").then().statusCode(200).body("items[0].caseId", equalTo(asked.caseId()))
                .body("items[0].hasComment", equalTo(true)).body("items[0].scores.environment", equalTo(2)).body("total", nullValue()).extract().jsonPath();
        assertTrue(own.getList("items.unit.code").stream().allMatch("surveying"::equals));
        List<String> others = Api.as(Role.SECTION_CHIEF, registration).get("/dissatisfied-answers").then().statusCode(200).extract().path("items.caseId");
        assertFalse(others.contains(asked.caseId()));
        chief.queryParam("unit", "registration").get("/dissatisfied-answers").then().statusCode(200).body("items", hasSize(0));
        Api.as(Role.VIEWER).get("/dissatisfied-answers").then().statusCode(403);
        Api.visitor().get("/dissatisfied-answers").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"from, 2026-02-30, from", "to, x, to", "unit, nobody, unit", "limit, 0, limit", "limit, 201, limit"})
    void what_cannot_be_listed_is_refused(String name, String value, String field) {
        Api.as(Role.DIRECTOR).queryParam(name, value).get("/dissatisfied-answers").then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void days_in_the_wrong_order_and_forged_cursors_are_refused() {
        Api.as(Role.DIRECTOR).queryParam("from", "2026-05-02").queryParam("to", "2026-05-01").get("/dissatisfied-answers").then().statusCode(400)
                .body("errors.code", contains("date-order"));
        Api.as(Role.DIRECTOR).queryParam("cursor", "forged").get("/dissatisfied-answers").then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }
}
