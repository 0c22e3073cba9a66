package tw.servicequality.complaint.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.imports.ComplaintFiles.HEADINGS;
import static tw.servicequality.complaint.imports.ComplaintFiles.csv;
import static tw.servicequality.complaint.imports.ComplaintFiles.line;
import static tw.servicequality.complaint.imports.ComplaintFiles.mark;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;

/** What the rows of a file cost the database. */
@QuarkusTest
class ComplaintImportCostTest {

    @Inject
    Complaints complaints;

    @Inject
    ComplaintDataSet set;

    @Inject
    CurrentActor actor;

    @Test
    void the_database_is_asked_as_often_for_many_rows_as_for_few() throws IOException {
        String mark = mark();
        // The other statements are at most one for each hundred rows of four tables, and one for each two hundred texts.
        assertFewMore(statements(many(mark() + "-few", 2, "少")), statements(many(mark, 400, "多")));
        assertEquals(0, statements(many(mark, 400, "多")) - statements(many(mark, 2, "多")));
        statements(many(mark, 400, "改"));
        assertEquals(400, Sql.number("select count(*) from complaint where external_id like ? and subject like '改%'", mark + "%"));
        assertEquals(800, Sql.number("select sum(steps) from complaint where external_id like ?", mark + "%"));
        assertFewMore(statements(many(mark, 2, "再改")), statements(many(mark, 400, "又改")));
    }

    private static void assertFewMore(long few, long many) {
        assertTrue(many >= few && many <= few + 4 * 3 + 1, few + " for few, " + many + " for many");
    }

    /** How many statements it takes to weigh and to store the rows of a file in one batch. */
    private long statements(byte[] file) throws IOException {
        List<Candidate<ComplaintRequest>> rows = ComplaintFiles.candidates(set, file);
        AtomicLong statements = new AtomicLong();
        actor.standIn(new Actor(Api.account(null, Role.EVALUATION_OFFICER).id(), "研考", Set.of(Role.EVALUATION_OFFICER), null, null, null), () -> {
            Loader<ComplaintRequest> loader = set.open();
            QuarkusTransaction.requiringNew().run(() -> statements.set(Statements.in(() -> {
                loader.store(loader.weigh(rows).stream().filter(Verdict::isWanted).toList());
                complaints.flush();
            })));
        });
        return statements.get();
    }

    private static byte[] many(String mark, int rows, String subject) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        for (int i = 0; i < rows; i++) {
            lines.add(line(mark + "-" + i, subject + i));
        }
        return csv(lines.toArray(String[]::new));
    }
}
