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

    /** A statement takes 65,535 values at most. */
    private static final int TOGETHER = 5000;
    private static final String BETWEEN = """
            select new tw.servicequality.activity.ActivityCount(m.key.monthStart, m.key.lineageId, m.key.unitId, m.activities, m.times, m.people, m.pieces)
            from ActivityMonth m where m.key.monthStart between :from and :to and m.activities > 0
            order by m.key.monthStart, m.key.lineageId, m.key.unitId""";

    /** As plain rows: there are thousands, and nobody changes them. */
    List<ActivityCount> between(YearMonth from, YearMonth to) {
        return getEntityManager().createQuery(BETWEEN, ActivityCount.class).setParameter("from", from.atDay(1)).setParameter("to", to.atDay(1)).getResultList();
    }

    /** Adds these differences, in their order, so many in one statement as one may have. Flushes what the transaction has changed before. */
    void add(SortedMap<MonthSums.Key, MonthSums.Amounts> differences) {
        List<Map.Entry<MonthSums.Key, MonthSums.Amounts>> all = List.copyOf(differences.entrySet());
        for (int from = 0; from < all.size(); from += TOGETHER) {
            addTogether(all.subList(from, Math.min(from + TOGETHER, all.size())));
        }
    }

    private void addTogether(List<Map.Entry<MonthSums.Key, MonthSums.Amounts>> differences) {
        Query query = getEntityManager().createNativeQuery("insert into activity_month "
                + "(month_start, lineage_id, unit_id, activities, times, people, pieces) values "
                + String.join(", ", Collections.nCopies(differences.size(), "(?, ?, ?, ?, ?, ?, ?)"))
                + " on duplicate key update activities = activities + values(activities), times = times + values(times), "
                + "people = people + values(people), pieces = pieces + values(pieces)");
        int position = 0;
        for (Map.Entry<MonthSums.Key, MonthSums.Amounts> difference : differences) {
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
