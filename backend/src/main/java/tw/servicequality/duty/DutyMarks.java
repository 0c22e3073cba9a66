package tw.servicequality.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people declared about duties. */
@ApplicationScoped
class DutyMarks implements PanacheRepositoryBase<DutyMark, UUID> {

    /** The marks of periods that end on some day from one to another. */
    Map<DutyMark.Key, DutyMark> ending(LocalDate from, LocalDate to) {
        return list("periodTo between ?1 and ?2", from, to).stream().collect(Collectors.toMap(DutyMark::key, Function.identity()));
    }
}
