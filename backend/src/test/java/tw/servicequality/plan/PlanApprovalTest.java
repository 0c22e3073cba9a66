package tw.servicequality.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Of several revisions for the same year one governs, whoever approves them and when. */
@QuarkusTest
class PlanApprovalTest {

    private static final LocalDate START = LocalDate.of(2090, 1, 1);

    @Inject
    PlanService service;
    @Inject
    Plans plans;
    @Inject
    AgroalDataSource database;

    /** The common pool has one thread on a small machine; the second would then wait for that, not for the first. */
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<UUID> made = new ArrayList<>();

    private UUID draft() {
        Map<String, Object> plan = Api.as(Role.EVALUATION_OFFICER).get("/plan-documents/current").as(Map.class);
        plan.put("governsFromRocYear", START.getYear() - 1911);
        plan.put("revisedOn", "2089-12-01");
        UUID id = UUID.fromString(Api.as(Role.EVALUATION_OFFICER).body(plan).post("/plan-documents").path("id"));
        made.add(id);
        return id;
    }

    private void approvedAt(UUID id, String at) throws SQLException {
        sql("update plan set state = 'APPROVED', approved_at = '" + at + "' where id = unhex(?)", id);
    }

    private void sql(String statement, UUID id) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setString(1, id.toString().replace("-", ""));
            assertEquals(1, sql.executeUpdate());
        }
    }

    /** An approved revision cannot be deleted by anybody; it must not stay in the way of other tests. */
    @AfterEach
    void remove() throws SQLException {
        threads.shutdown();
        for (UUID id : made) {
            sql("delete from plan where id = unhex(?)", id);
        }
    }

    @Test
    void two_officers_at_once_do_not_approve_two_revisions_for_one_year() throws Exception {
        UUID one = draft();
        UUID other = draft();
        CountDownLatch approved = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            service.approve(one, 0);
            approved.countDown();
            await(commit);
        }), threads);
        await(approved);
        CompletableFuture<PlanResponse> second = CompletableFuture.supplyAsync(() -> QuarkusTransaction.requiringNew().call(() -> service.approve(other, 0)),
                threads);
        assertThrows(TimeoutException.class, () -> second.get(2, TimeUnit.SECONDS), "the second waits for the first");
        commit.countDown();
        first.get(20, TimeUnit.SECONDS);
        Throwable refused = assertThrows(ExecutionException.class, () -> second.get(20, TimeUnit.SECONDS)).getCause();
        assertEquals(ProblemType.RULE_VIOLATED, assertInstanceOf(ProblemException.class, refused).type());
        Api.as(Role.EVALUATION_OFFICER).get("/plans/" + other).then().statusCode(200).body("plan.state", org.hamcrest.Matchers.equalTo("DRAFT"));
    }

    @Test
    void of_two_approved_for_one_year_the_later_approval_governs() throws SQLException {
        UUID one = draft();
        UUID other = draft();
        approvedAt(one, "2089-12-02 01:00:00.001");
        approvedAt(other, "2089-12-02 01:00:00.000");
        assertEquals(one, governing());
        approvedAt(other, "2089-12-02 01:00:00.002");
        assertEquals(other, governing());
    }

    private UUID governing() {
        return QuarkusTransaction.requiringNew().call(() -> plans.governing(START.plusDays(40)).orElseThrow().id());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
