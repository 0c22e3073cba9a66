package tw.servicequality.privacy.datasubject;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.privacy.PrivacyExamples;
import tw.servicequality.tabular.ExportedFiles;

/** The register of what persons ask for as a file. */
@QuarkusTest
class DataSubjectRequestExportTest {

    private static final String EXPORT = "/data-subject-requests/export";

    @Test
    void a_file_says_what_the_list_tells_and_masks_persons() {
        PrivacyExamples.Person somebody = person();
        String id = evaluation().request().body(request("ACCESS", somebody)).post("/data-subject-requests").then().statusCode(201).extract().path("id");
        for (Map<String, String> filter : List.of(Map.of("state", "RECEIVED"), Map.of("overdue", "true"), Map.<String, String>of())) {
            List<DataSubjectRequestSummary> told = ExportedFiles.asListed(() -> evaluation().request(), "/data-subject-requests", filter,
                    DataSubjectRequestSummary.class, DataSubjectRequestColumns.ALL, DataSubjectRequestColumns::values);
            assertEquals(!filter.containsKey("overdue"), told.stream().anyMatch(it -> it.id().toString().equals(id)));
        }
        String file = evaluation().request().queryParam("format", "JSON").get(EXPORT).asString();
        assertTrue(file.contains(id));
        assertFalse(file.contains(somebody.name()) || file.contains(somebody.phone()) || file.contains(somebody.email()), "a person is told");
    }

    @ParameterizedTest
    @CsvSource({"state, LOST", "overdue, perhaps", "format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String name, String value) {
        evaluation().request().queryParam(name, value).get(EXPORT).then().statusCode(400).contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", (String) null);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EVALUATION_OFFICER")
    void nobody_else_gets_it(Role role) {
        Api.as(role).get(EXPORT).then().statusCode(403);
    }

    @Test
    void an_export_is_recorded_and_its_statements_do_not_grow_with_the_rows_of_a_page() {
        Api.visitor().get(EXPORT).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.EVALUATION_OFFICER);
        long some = Statements.in(() -> who.request().get(EXPORT + "?state=RECEIVED").then().statusCode(200));
        JsonPath trail = Trail.only("DATA_SUBJECT_REQUESTS_EXPORTED", who.id(), "password");
        assertTrue(Trail.after(trail, "filter").contains("RECEIVED"));
        evaluation().request().body(request("STOP", person())).post("/data-subject-requests").then().statusCode(201);
        assertEquals(some, Statements.in(() -> who.request().get(EXPORT + "?state=RECEIVED").then().statusCode(200)));
    }
}
