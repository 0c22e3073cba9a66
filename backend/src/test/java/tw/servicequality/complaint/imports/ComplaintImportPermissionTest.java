package tw.servicequality.complaint.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.imports.ComplaintFiles.EVALUATION;
import static tw.servicequality.complaint.imports.ComplaintFiles.HEADINGS;
import static tw.servicequality.complaint.imports.ComplaintFiles.check;
import static tw.servicequality.complaint.imports.ComplaintFiles.csv;
import static tw.servicequality.complaint.imports.ComplaintFiles.idOf;
import static tw.servicequality.complaint.imports.ComplaintFiles.line;
import static tw.servicequality.complaint.imports.ComplaintFiles.mark;
import static tw.servicequality.complaint.imports.ComplaintFiles.store;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tw.servicequality.client.ClientExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** Who may bring in and put right which cases by a file, and that nobody learns of others by one. */
@QuarkusTest
class ComplaintImportPermissionTest {

    @Test
    void a_unit_puts_its_own_cases_right_and_learns_nothing_of_others() {
        String mark = mark();
        Api.SignedIn officer = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        Supplier<RequestSpecification> other = () -> Api.as(Role.CASE_OFFICER, unit("registration"));
        byte[] file = csv(HEADINGS, line(mark, "測量課的案件"));
        assertEquals("1 0 0 0", store(officer::request, file).counts());
        assertEquals("0 0 1 0", store(officer::request, file).counts());
        assertEquals(List.of("2 externalId taken"), store(other, file).faults());
        assertEquals(List.of("2 id case-id-unknown"), store(other, csv("識別碼,主旨", idOf(mark) + ",改")).faults());
        assertEquals("0 1 0 0", store(officer::request, csv("外部系統案號,主旨", mark + ",測量課改的")).counts());
        for (Role role : List.of(Role.DIRECTOR, Role.VIEWER)) {
            Api.as(role).contentType("application/octet-stream").body(file).post("/imports?dataSet=complaints").then().statusCode(403);
        }
    }

    @Test
    void nobody_finds_out_by_a_file_who_a_petitioner_is() {
        String mark = mark();
        store(EVALUATION, csv(HEADINGS, line(mark, "猜個資")));
        String id = idOf(mark);
        Api.SignedIn handler = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        step(EVALUATION.get(), id, "assign", Map.of("unit", "surveying", "handlerId", handler.id())).then().statusCode(200);
        Supplier<RequestSpecification> colleague = () -> Api.as(Role.CASE_OFFICER, unit("surveying"));
        byte[] guess = csv("外部系統案號,陳情人姓名", mark + ",王小明");
        byte[] wrong = csv("外部系統案號,陳情人姓名", mark + ",李小華");
        assertEquals(List.of("2 null forbidden"), check(colleague, guess).faults());
        assertEquals(List.of("2 null forbidden"), check(colleague, wrong).faults());
        assertEquals("0 0 1 0", check(handler::request, guess).counts());
        assertEquals("0 1 0 0", check(handler::request, wrong).counts());
        Sql.change("update petitioner set stopped_at = now(3) where complaint_id = unhex(replace(?, '-', ''))", id);
        assertEquals(List.of("2 name use-stopped"), check(handler::request, guess).faults());
    }

    @Test
    void a_program_registers_cases_and_puts_none_right() {
        String mark = mark();
        String secret = ClientExamples.secret(Scope.IMPORT_WRITE, Scope.COMPLAINT_WRITE);
        Supplier<RequestSpecification> program = () -> ClientExamples.with(secret);
        byte[] file = csv(HEADINGS, line(mark, "介接"));
        assertEquals("1 0 0 0", store(program, file).counts());
        assertEquals("0 0 1 0", store(program, file).counts());
        assertEquals(List.of("2 null forbidden"), store(program, csv("外部系統案號,主旨", mark + ",介接改")).faults());
        String other = mark();
        store(EVALUATION, csv(HEADINGS, line(other, "他人登錄")));
        assertEquals(List.of("2 null forbidden"), store(program, csv(HEADINGS, line(other, "他人登錄"))).faults());
        String without = ClientExamples.secret(Scope.IMPORT_WRITE);
        ClientExamples.with(without).contentType("application/octet-stream").body(file).post("/imports?dataSet=complaints").then().statusCode(404);
    }

    @Test
    void a_confidential_case_is_put_right_by_those_alone_who_are_named() {
        String mark = mark();
        Api.SignedIn named = Api.newAccount(null, Role.EVALUATION_OFFICER);
        assertEquals("1 0 0 0", store(named::request, csv(HEADINGS + ",保密", line(mark, "保密檢舉") + ",是")).counts());
        Supplier<RequestSpecification> late = Api.newAccount(null, Role.EVALUATION_OFFICER)::request;
        assertEquals(List.of("2 externalId taken"), check(late, csv("外部系統案號,主旨", mark + ",看看")).faults());
        assertEquals("0 0 1 0", check(named::request, csv("外部系統案號,主旨,保密", mark + ",保密檢舉,")).counts());
        assertEquals(List.of("2 reason reason-required"), check(named::request, csv("外部系統案號,保密", mark + ",否")).faults());
        assertEquals("0 1 0 0", store(named::request, csv("外部系統案號,保密,解除保密理由", mark + ",否,查無必要")).counts());
        named.request().get("/complaints/" + idOf(mark)).then().body("confidential", equalTo(false)).body("events[1].words", equalTo("解除保密：查無必要"));
    }
}
