package tw.servicequality.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was called for. */
@ApplicationScoped
class DutyCalls implements PanacheRepositoryBase<CalledDuty, UUID> {

    /** The calls whose period has a day from one to another. */
    List<CalledDuty> touching(LocalDate from, LocalDate to) {
        return list("periodTo >= ?1 and periodFrom <= ?2 order by id", from, to);
    }
}
