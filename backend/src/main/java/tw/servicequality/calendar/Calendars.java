package tw.servicequality.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** The stored editions, and the stamp that tells every node when anything of the calendar has changed. */
@ApplicationScoped
class Calendars implements PanacheRepositoryBase<Calendar, UUID> {

    List<Calendar> newestFirst() {
        return list("order by rocYear desc, revision desc");
    }

    /** The edition in force of each year. */
    List<Calendar> current() {
        return list("from Calendar c where c.revision = (select max(d.revision) from Calendar d where d.rocYear = c.rocYear)");
    }

    /** The edition in force of a year, or null. */
    Calendar current(int rocYear) {
        return find("rocYear = ?1 order by revision desc", rocYear).range(0, 0).firstResult();
    }

    /** The same, as committed at this moment, for adding the next. */
    Calendar currentForAdding(int rocYear) {
        return find("rocYear = ?1 order by revision desc", rocYear).range(0, 0).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** Changes with every change of the calendar; null before the first. */
    UUID stamp() {
        // Not a native query: Hibernate keeps one plan for each call of those, and finds them ever more slowly.
        return getEntityManager().createQuery("select s.stamp from CalendarStamp s", UUID.class).getSingleResultOrNull();
    }

    /** Makes this transaction the only one that changes the calendar, and tells all nodes once it commits. */
    void change() {
        // A fresh identifier and not a count: what a rolled back transaction has put into a cache can never look current again.
        getEntityManager().createNativeQuery("insert into calendar_stamp (id, stamp) values (1, ?1) on duplicate key update stamp = values(stamp)")
                .setParameter(1, Ids.next()).executeUpdate();
    }
}
