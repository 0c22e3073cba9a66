package tw.servicequality.improvement.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import tw.servicequality.improvement.rules.ImprovementNumber;
import tw.servicequality.platform.rules.RocDate;

/** Gives every improvement its number. */
@ApplicationScoped
public class ImprovementNumbers {

    private final EntityManager entities;

    ImprovementNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of a day's year, in the caller's transaction: without gaps, and whoever opens one at the same moment waits until it has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(LocalDate day) {
        int year = RocDate.year(day);
        entities.createNativeQuery("insert into improvement_number (of_year, taken) values (?1, last_insert_id(1)) "
                + "on duplicate key update taken = last_insert_id(taken + 1)").setParameter(1, year).executeUpdate();
        return ImprovementNumber.of(year, ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue());
    }
}
