package tw.servicequality.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says how items stand. */
@ApplicationScoped
@Transactional
public class StatusService {

    /** A Gregorian year as a grid. */
    public StatusGridResponse grid(int year, String unit) {
        throw new UnsupportedOperationException();
    }

    /** One item, by its code in the plan that governs the year. */
    public ItemStatusResponse item(String code, int year) {
        throw new UnsupportedOperationException();
    }
}
