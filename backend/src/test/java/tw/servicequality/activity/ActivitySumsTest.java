package tw.servicequality.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.activity.ActivityExamples.FLOWCHART;
import static tw.servicequality.activity.ActivityExamples.TELEPHONE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.entry.ActivityState;

/** Whatever happens to activities, and however many people do it at once, the sums of months are those of the activities. */
@QuarkusTest
class ActivitySumsTest {

    private static final int WRITERS = 4;
    private static final int DOINGS = 40;
    private static final List<String> UNITS = List.of("registration", "surveying", "information");

    @Inject
    ActivityService activities;
    @Inject
    SessionFactory sessions;

    @Test
    void sums_follow_random_doings_of_several_writers() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Random random = new Random(113 + i);
                writers.add(() -> write(random));
            }
            for (Future<Void> done : pool.invokeAll(writers)) {
                done.get();
            }
        }
        assertTrue(rows("select count(*) from activity_month where activities > 0").getFirst()[0] instanceof Number it && it.intValue() > 0);
        assertEquals(List.of(), rows(DIFFERENCES).stream().map(java.util.Arrays::toString).toList());
    }

    private Void write(Random random) {
        List<ActivityResponse> made = new ArrayList<>();
        for (int i = 0; i < DOINGS; i++) {
            int dice = random.nextInt(10);
            if (made.isEmpty() || dice < 4) {
                made.add(activities.create(request(random)));
            } else {
                int at = random.nextInt(made.size());
                ActivityResponse it = made.get(at);
                made.set(at, it.state() == ActivityState.WITHDRAWN ? activities.restore(it.id(), it.version(), "再算")
                        : dice < 7 ? activities.update(it.id(), it.version(), request(random)) : activities.withdraw(it.id(), it.version(), "不算"));
            }
        }
        return null;
    }

    private static ActivityRequest request(Random random) {
        List<String> units = UNITS.subList(0, 1 + random.nextInt(UNITS.size()));
        List<String> items = random.nextBoolean() ? List.of(FLOWCHART) : List.of(TELEPHONE, FLOWCHART);
        return new ActivityRequest(LocalDate.of(2025, 1 + random.nextInt(3), 5), "meeting", units, items, "合計試驗", null, random.nextInt(3),
                random.nextInt(20), random.nextInt(4), null, null, null, null, "試驗");
    }

    private List<Object[]> rows(String sql) {
        return sessions.fromSession(session -> session.createNativeQuery(sql, Object[].class).getResultList());
    }

    /** Every sum that differs from what the activities add up to; one row of amounts each, kept against counted. */
    private static final String DIFFERENCES = """
            select hex(lineage_id), hex(unit_id), month_start, sum(activities), sum(times), sum(people), sum(pieces) from (
              select lineage_id, unit_id, month_start, activities, times, people, pieces from activity_month
              union all
              select i.lineage_id, u.unit_id, date_sub(a.happened_on, interval day(a.happened_on) - 1 day), -1, -a.times,
                     -coalesce(a.people, 0), -coalesce(a.pieces, 0)
                from activity a join activity_item i on i.activity_id = a.id join activity_unit u on u.activity_id = a.id where a.state = 'ACTIVE'
              union all
              select i.lineage_id, x'00000000000000000000000000000000', date_sub(a.happened_on, interval day(a.happened_on) - 1 day), -1, -a.times,
                     -coalesce(a.people, 0), -coalesce(a.pieces, 0)
                from activity a join activity_item i on i.activity_id = a.id where a.state = 'ACTIVE') as both_sides
            group by lineage_id, unit_id, month_start
            having sum(activities) <> 0 or sum(times) <> 0 or sum(people) <> 0 or sum(pieces) <> 0""";
}
