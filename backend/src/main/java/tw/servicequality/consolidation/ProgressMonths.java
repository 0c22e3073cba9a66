package tw.servicequality.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

/** Which months are public. */
@ApplicationScoped
class ProgressMonths implements PanacheRepositoryBase<ProgressMonth, String> {

    /** The public months of a Gregorian year, the oldest first. */
    List<YearMonth> published(int year) {
        return list("published = true and id between ?1 and ?2 order by id", YearMonth.of(year, 1).toString(), YearMonth.of(year, 12).toString()).stream()
                .map(it -> YearMonth.parse(it.id)).toList();
    }

    boolean isPublished(YearMonth month) {
        return findByIdOptional(month.toString()).filter(it -> it.published).isPresent();
    }
}
