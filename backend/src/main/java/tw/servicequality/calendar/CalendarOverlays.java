package tw.servicequality.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The overlay days. */
@ApplicationScoped
class CalendarOverlays implements PanacheRepositoryBase<CalendarOverlay, UUID> {

    List<CalendarOverlay> newestFirst() {
        return list("order by onDate desc");
    }

    Optional<CalendarOverlay> on(LocalDate date) {
        return find("onDate", date).firstResultOptional();
    }
}
