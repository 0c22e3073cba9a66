package tw.servicequality.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.platform.start.FirstStart;

/** Stores the sample figures, once. */
@ApplicationScoped
@Transactional
class DemoMeasurementService {

    private static final String ROOM = "kpi-demo";

    private final FirstStart firstStart;
    private final MeasurementService measurements;

    DemoMeasurementService(FirstStart firstStart, MeasurementService measurements) {
        this.firstStart = firstStart;
        this.measurements = measurements;
    }

    void load(List<MeasurementEntry> entries) {
        if (firstStart.claim(ROOM)) {
            measurements.store(new MeasurementBatch(entries), MeasurementSource.TYPED);
        }
    }
}
