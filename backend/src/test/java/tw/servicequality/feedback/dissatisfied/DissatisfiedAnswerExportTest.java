package tw.servicequality.feedback.dissatisfied;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.feedback.CaseFeedbacks;
import tw.servicequality.feedback.DemoFeedbackService;
import tw.servicequality.feedback.FeedbackExamples;
import tw.servicequality.feedback.RepliedCase;
import tw.servicequality.feedback.Scores;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** Dissatisfied answers as a file. Answers of long ago, so that no other test counts in. */
@QuarkusTest
class DissatisfiedAnswerExportTest {

    private static final String EXPORT = "/dissatisfied-answers/export";
    private static final LocalDate REPLIED = LocalDate.of(2001, 5, 2);
    private static final Map<String, String> DAYS = Map.of("from", "2001-05-01", "to", "2001-06-30");

    @Inject
    DemoFeedbackService samples;
    @Inject
    CaseFeedbacks feedbacks;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> feedbacks.delete("repliedOn", REPLIED));
    }

    private void store(int number, String unit, boolean confidential) {
        UUID unitId = FeedbackExamples.unit(unit);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < number; i++) {
                samples.store(new RepliedCase(UUID.randomUUID(), "Z" + i, unitId, "surveying", confidential, REPLIED, true), new Scores(null, 2, 1, 4, 2), null);
            }
        });
    }

    private static List<DissatisfiedAnswerResponse> asListed(Role role, UUID unit, Map<String, String> filter) {
        return ExportedFiles.asListed(() -> unit == null ? Api.as(role) : Api.as(role, unit), "/dissatisfied-answers", filter, DissatisfiedAnswerResponse.class,
                DissatisfiedAnswerColumns.ALL, DissatisfiedAnswerColumns::values);
    }

    @Test
    void a_file_says_what_the_list_tells_to_whom_it_tells_it() {
        store(2, "surveying", false);
        store(1, "registration", false);
        store(1, "surveying", true);
        assertEquals(3, asListed(Role.SECRETARY, null, DAYS).size());
        assertEquals(2, asListed(Role.SECTION_CHIEF, FeedbackExamples.unit("surveying"), DAYS).size());
        assertEquals(1, asListed(Role.EVALUATION_OFFICER, null, Map.of("from", "2001-05-01", "to", "2001-06-30", "unit", "registration")).size());
        assertEquals(0, asListed(Role.SECRETARY, null, Map.of("to", "2001-04-30")).size());
    }

    @ParameterizedTest
    @CsvSource({"unit, nobody", "from, 2026-02-30", "format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        Api.as(Role.SECRETARY).queryParam(name, value).get(EXPORT).then().statusCode(400).contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", (String) null);
    }

    @Test
    void others_get_nothing_and_an_export_is_recorded() {
        Api.as(Role.VIEWER).get(EXPORT).then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).get(EXPORT).then().statusCode(403);
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.SECRETARY);
        who.request().queryParams(DAYS).get(EXPORT).then().statusCode(200);
        JsonPath trail = Trail.only("DISSATISFIED_ANSWERS_EXPORTED", who.id(), "password");
        assertTrue(Trail.after(trail, "filter").contains("2001-06-30"));
        assertEquals("false", Trail.after(trail, "rowsAtLeast"));
    }

    @Test
    void statements_grow_with_the_pages_only_also_for_whom_confidential_cases_name() {
        Api.SignedIn who = Api.newAccount(null, Role.EVALUATION_OFFICER);
        store(1, "surveying", false);
        long one = Statements.in(() -> who.request().queryParams(DAYS).get(EXPORT).then().statusCode(200));
        who.request().body(ComplaintExamples.with(ComplaintExamples.complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201);
        assertEquals(one, Statements.in(() -> who.request().queryParams(DAYS).get(EXPORT).then().statusCode(200)));
        store(200, "registration", false);
        // The further page: the confidential cases that name the caller, units, the answers.
        assertEquals(one + 3, Statements.in(() -> assertEquals(201,
                ExportedFiles.read(who.request().queryParams(DAYS), EXPORT, ExportFormat.ODS, DissatisfiedAnswerColumns.ALL).size())));
    }
}
