package tw.servicequality.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tw.servicequality.activity.rules.MonthSums;

/** The sums by month. Their number depends on items, units and months, not on activities. */
@ApplicationScoped
class ActivityMonths implements PanacheRepositoryBase<ActivityMonth, ActivityMonth.Key> {

    List<ActivityMonth> between(YearMonth from, YearMonth to) {
        return list("key.monthStart between ?1 and ?2 and activities > 0 order by key.monthStart, key.lineageId, key.unitId",
                from.atDay(1), to.atDay(1));
    }

    /** Adds these differences, in their order, in one statement. Flushes what the transaction has changed before. */
    void add(SortedMap<MonthSums.Key, MonthSums.Amounts> differences) {
        if (differences.isEmpty()) {
            return;
        }
        Query query = getEntityManager().createNativeQuery("insert into activity_month "
                + "(month_start, lineage_id, unit_id, activities, times, people, pieces) values "
                + String.join(", ", Collections.nCopies(differences.size(), "(?, ?, ?, ?, ?, ?, ?)"))
                + " on duplicate key update activities = activities + values(activities), times = times + values(times), "
                + "people = people + values(people), pieces = pieces + values(pieces)");
        int position = 0;
        for (Map.Entry<MonthSums.Key, MonthSums.Amounts> difference : differences.entrySet()) {
            MonthSums.Key key = difference.getKey();
            MonthSums.Amounts amounts = difference.getValue();
            for (Object value : List.of(key.monthStart(), key.lineageId(), key.unitId(), amounts.activities(), amounts.times(),
                    amounts.people(), amounts.pieces())) {
                query.setParameter(++position, value);
            }
        }
        query.executeUpdate();
    }
}
