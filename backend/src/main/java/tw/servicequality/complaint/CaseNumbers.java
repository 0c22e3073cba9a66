package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import tw.servicequality.complaint.rules.CaseNumber;

/** Gives every case its number. */
@ApplicationScoped
class CaseNumbers {

    private final EntityManager entities;

    CaseNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of a day, in the caller's transaction: without gaps, and whoever registers at the same moment waits until it has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    String next(LocalDate day) {
        entities.createNativeQuery("insert into case_number (of_day, taken) values (?1, last_insert_id(1)) "
                + "on duplicate key update taken = last_insert_id(taken + 1)").setParameter(1, day).executeUpdate();
        return CaseNumber.of(day, ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue());
    }
}
