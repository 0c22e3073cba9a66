package tw.servicequality.complaint;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.complaint.list.ComplaintColumns;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.tabular.ExportedFiles;

/** Lists of complaints as files: what the caller may see, and no more of it. */
@QuarkusTest
class ComplaintExportTest {

    private static final String EXPORT = "/complaints/export";

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_file_says_what_the_list_tells_by_the_same_filter(ExportFormat format) {
        String mark = "匯出" + UUID.randomUUID();
        inProgress("@SUM(A1)" + mark, "surveying");
        register(complaint(mark + "未分辦"));
        Map<String, String> filter = Map.of("q", mark, "channel", "PHONE", "sort", "-receivedOn");
        Response list = Api.as(Role.EVALUATION_OFFICER).queryParams(filter).get("/complaints");
        List<ComplaintSummary> told = list.jsonPath().getList("items").stream().map(it -> json.convertValue(it, ComplaintSummary.class)).toList();
        assertEquals(2, told.size());
        for (String language : List.of("zh-TW", "en")) {
            assertEquals(ExportedFiles.told(told, ComplaintColumns::values), ExportedFiles.read(
                    Api.as(Role.EVALUATION_OFFICER).queryParams(filter).queryParam("language", language), EXPORT, format, ComplaintColumns.ALL));
        }
        assertEquals(List.of(), ExportedFiles.read(Api.as(Role.EVALUATION_OFFICER).queryParams(filter).queryParam("unit", "registration"), EXPORT, format,
                ComplaintColumns.ALL));
    }

    @Test
    void petitioners_are_masked_and_confidential_cases_are_told_to_those_named_only() {
        String mark = "遮蔽" + UUID.randomUUID();
        register(complaint(mark));
        String hidden = register(with(complaint(mark + "保密"), "confidential", true)).getString("id");
        file(Api.as(Role.EVALUATION_OFFICER), mark).then().body(containsString(hidden), containsString("王"), not(containsString("王小明")),
                not(containsString("0912-345-678")), not(containsString("example.tw")));
        for (Role other : List.of(Role.DIRECTOR, Role.SECRETARY)) {
            String seen = Api.as(other).queryParam("q", mark).get("/complaints").asString();
            assertEquals(seen.contains(hidden), file(Api.as(other), mark).asString().contains(hidden), other.name());
        }
        assertFalse(file(Api.as(Role.CASE_OFFICER, unit("registration")), mark).asString().contains(hidden));
    }

    @Test
    void another_unit_gets_what_it_may_see_and_an_administrator_nothing() {
        String mark = "課室" + UUID.randomUUID();
        inProgress(mark, "surveying");
        RequestSpecification other = Api.as(Role.CASE_OFFICER, unit("registration"));
        int seen = other.queryParam("q", mark).get("/complaints").jsonPath().getList("items").size();
        assertEquals(seen, ExportedFiles.read(Api.as(Role.CASE_OFFICER, unit("registration")).queryParam("q", mark), EXPORT, ExportFormat.JSON,
                ComplaintColumns.ALL).size());
        Api.as(Role.ADMINISTRATOR).get(EXPORT).then().statusCode(403);
        Api.visitor().get(EXPORT).then().statusCode(401);
    }

    @Test
    void an_export_is_recorded_without_the_words_that_were_searched_for() {
        String mark = "稽核" + UUID.randomUUID();
        register(complaint(mark));
        Api.SignedIn who = Api.newAccount(null, Role.DIRECTOR);
        file(who.request(), mark);
        Response trail = Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=COMPLAINTS_EXPORTED&actorId=" + who.id());
        trail.then().body("items.size()", equalTo(1)).body("items[0].changes.find { it.field == 'rows' }.after", equalTo("1"));
        assertFalse(trail.asString().contains(mark));
    }

    private static Response file(RequestSpecification caller, String mark) {
        Response answer = caller.queryParam("q", mark).get(EXPORT);
        answer.then().statusCode(200);
        return answer;
    }
}
