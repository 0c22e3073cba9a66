package tw.servicequality.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Steps that are done to one case at the same moment. */
@QuarkusTest
class CaseHistoryTest {

    /** The statuses of answers to calls that were made together, the smallest first. */
    private static List<Integer> together(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                statuses.add(answer.get().statusCode());
            }
            return statuses.stream().sorted().toList();
        }
    }

    @Test
    void eight_who_look_at_once_all_stand_in_the_history() throws Exception {
        String id = inProgress("同時查閱", "surveying");
        Callable<Response> look = () -> Api.as(Role.EVALUATION_OFFICER).body(Map.of("purpose", "電話聯繫")).post("/complaints/" + id + "/reveal");
        assertEquals(Collections.nCopies(8, 200), together(Collections.nCopies(8, look)));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("events.findAll { it.kind == 'REVEALED' }", hasSize(8))
                .body("events", hasSize(11));
    }

    @Test
    void of_two_cases_that_are_merged_into_each_other_at_once_one_stays_open() throws Exception {
        for (int i = 0; i < 5; i++) {
            String one = inProgress("互併甲", "surveying");
            String two = inProgress("互併乙", "surveying");
            List<Integer> statuses = together(List.of(merge(one, two), merge(two, one)));
            assertEquals(200, statuses.getFirst());
            assertEquals(422, statuses.getLast());
            String states = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + one).path("state").toString()
                    + Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + two).path("state");
            assertEquals(1, states.split("CLOSED", -1).length - 1, states);
        }
    }

    @Test
    void nothing_is_merged_into_a_case_that_was_withdrawn() throws Exception {
        String into = inProgress("撤回的主案", "surveying");
        String id = inProgress("併入", "surveying");
        String version = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + into).path("version").toString();
        Api.as(Role.CASE_OFFICER, unit("surveying")).header("If-Match", "\"" + version + "\"").body(Map.of("words", "撤回")).post("/complaints/" + into + "/withdraw")
                .then().statusCode(200);
        assertEquals(422, merge(id, into).call().statusCode());
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("state", equalTo("IN_PROGRESS"));
    }

    private static Callable<Response> merge(String id, String into) {
        String number = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + into).path("number");
        String version = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("version").toString();
        return () -> Api.as(Role.CASE_OFFICER, unit("surveying")).header("If-Match", "\"" + version + "\"")
                .body(Map.of("intoNumber", number, "reason", "同一事由")).post("/complaints/" + id + "/merge");
    }
}
