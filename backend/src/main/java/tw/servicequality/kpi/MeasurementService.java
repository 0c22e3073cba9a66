package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps figures with all their versions. */
@ApplicationScoped
@Transactional
public class MeasurementService {

    /** The grid of a Gregorian year; of one unit when a unit is given. */
    public MeasurementGridResponse grid(int year, String unit) {
        throw new UnsupportedOperationException();
    }

    /** Stores cells together, or none. */
    public MeasurementGridResponse store(MeasurementBatch batch, MeasurementSource source) {
        throw new UnsupportedOperationException();
    }

    /** The versions of a figure, the newest first. */
    public List<MeasurementGridResponse.Revision> revisions(UUID id) {
        throw new UnsupportedOperationException();
    }
}
