package tw.servicequality.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts the first screen together. */
@ApplicationScoped
@Transactional
public class DashboardService {

    /** The first screen. */
    public DashboardResponse get(int year, String unit) {
        throw new UnsupportedOperationException();
    }

    /** This and two earlier years. */
    public YearComparisonResponse compare(int year, String unit) {
        throw new UnsupportedOperationException();
    }
}
