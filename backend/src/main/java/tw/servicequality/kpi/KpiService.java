package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Holds figures against targets. */
@ApplicationScoped
@Transactional
public class KpiService {

    /** All indicators of a Gregorian year in the plan's order; of one unit's view when a unit is given. */
    public List<KpiResponse> list(int year, String unit) {
        throw new UnsupportedOperationException();
    }

    /** One indicator with everything about it. */
    public KpiDetailResponse get(String code, int year) {
        throw new UnsupportedOperationException();
    }

    /** Sets a new version of a target. */
    public KpiDetailResponse createTarget(String code, KpiTargetRequest request) {
        throw new UnsupportedOperationException();
    }
}
