package tw.servicequality.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import tw.servicequality.complaint.casefile.TextQuery;
import tw.servicequality.complaint.reading.CaseReaders;
import tw.servicequality.complaint.reading.ComplaintFilter;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSelection;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.retention.CaseRetention;
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** What is done again and again for few cases reads few rows, however many there are. */
@QuarkusTest
class ManyComplaintsTest {

    private static final int DOUBLED = 11;
    private static final int MANY = 1 << DOUBLED;
    /** What else runs in the program meanwhile. */
    private static final int OTHERS = 300;

    private final String mark = "many cases " + UUID.randomUUID();

    @Inject
    CaseReaders readers;
    @Inject
    CaseRetention retention;
    @Inject
    Complaints complaints;
    @Inject
    EntityManager entities;

    /** As many closed cases, three of four of them long ago. */
    @BeforeEach
    void fill() {
        String id = ComplaintExamples.replied(mark, "surveying").replace("-", "");
        Sql.change("update complaint set state = 'CLOSED', closed_at = '2001-01-01' where id = unhex(?)", id);
        String columns = Sql.text("select group_concat(column_name) from information_schema.columns where table_schema = database() and table_name = 'complaint' "
                + "and column_name not in ('id', 'number', 'public_id', 'external_id', 'running', 'own_unit_id')");
        for (int i = 0; i < DOUBLED; i++) {
            Sql.change("insert into complaint (id, number, public_id, " + columns + ") select unhex(replace(uuid(), '-', '')), left(replace(uuid(), '-', ''), 20), "
                    + "unhex(replace(uuid(), '-', '')), " + columns + " from complaint where subject = ?", mark);
        }
        Sql.change("update complaint set closed_at = '2003-01-01' where subject = ? and substr(hex(public_id), 8, 1) in ('0', '4', '8', 'C')", mark);
    }

    @AfterEach
    void forget() {
        Sql.change("delete from case_reader where complaint_id in (select id from complaint where subject = ?)", mark);
        Sql.change("delete from complaint where subject = ? and id not in (select complaint_id from case_event)", mark);
        Sql.change("update complaint set closed_at = replied_at where subject = ?", mark);
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "QUALITY_TEST_JDBC_URL", matches = ".+",
            disabledReason = "with so few cases MySQL goes through as many entries of either index; with a million it took the better one")
    void cases_whose_time_is_over_are_counted_without_the_others() {
        long due = Sql.number("select count(*) from complaint where closed_at < '2002-01-01'");
        assertTrue(due > MANY / 4 && due < MANY * 7 / 8, due + " are due");
        long read = Sql.rowsRead(() -> assertEquals(due, call(() -> retention.due(Instant.parse("2002-01-01T00:00:00Z")))));
        assertTrue(read < due + OTHERS, read + " rows read for " + due);
    }

    @Test
    void confidential_cases_without_readers_are_found_without_the_others() {
        long read = Sql.rowsRead(() -> call(() -> readers.withoutAny(List.of(UUID.randomUUID()), 100)));
        assertTrue(read < Sql.number("select count(*) from complaint where confidential") + OTHERS, read + " rows read");
    }

    /** Who is named for half of all cases; a list is read as far as its page goes, not as far as that account's cases. */
    @Test
    @DisabledIfEnvironmentVariable(named = "QUALITY_TEST_JDBC_URL", matches = ".+",
            disabledReason = "MySQL sorts so few cases, all due on one day, itself; with ten thousand it read 112 rows for a page")
    void a_page_reads_none_of_the_other_cases_that_name_its_reader() {
        Api.SignedIn reader = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Sql.change("update complaint set confidential = 1 where subject = ? and substr(hex(public_id), 8, 1) < '8'", mark);
        Sql.change("insert into case_reader (complaint_id, account_id, reason) select id, unhex(?), 'EVALUATION' from complaint where subject = ? and confidential",
                reader.id().toString().replace("-", ""), mark);
        String page = "/complaints?state=CLOSED&sort=dueOn&limit=50";
        List<String> ids = ids(reader, page);
        long read = Sql.rowsRead(() -> assertEquals(ids, ids(reader, page)));
        assertTrue(read < 4 * 51 + OTHERS, read + " rows read for a page of 50");
    }

    @Test
    void a_count_is_answered_by_its_index_also_when_it_is_asked_again() {
        ComplaintSelection ended = new ComplaintSelection(ComplaintFilter.ANY, ComplaintRights.Sight.EVERYTHING.withoutConfidential(), null, null,
                new DueWindow(false, null, null), TextQuery.Plan.NONE);
        Instant now = Instant.now();
        call(() -> {
            long cases = complaints.count(ended, now);
            entities.createNativeQuery("select * from complaint where state = 'CLOSED' order by due_on, id limit 51").getResultList();
            long before = scanned();
            assertEquals(cases, complaints.count(ended, now.plusSeconds(20)));
            long read = scanned() - before;
            assertTrue(cases >= MANY && read < MANY, read + " rows of the table read for a count of " + cases);
            return null;
        });
    }

    /** Rows of whole tables, of this connection. */
    private long scanned() {
        return Long.parseLong(((Object[]) entities.createNativeQuery("show session status like 'Handler_read_rnd_next'").getSingleResult())[1].toString());
    }

    private static List<String> ids(Api.SignedIn reader, String page) {
        return reader.request().get(page).then().statusCode(200).extract().jsonPath().getList("items.id");
    }

    private static <T> T call(java.util.concurrent.Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }
}
