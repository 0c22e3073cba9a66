package tw.servicequality.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Knows what is due. Duties are reckoned from the plan's schedules, the calendar and the activities; only what people declare is stored. */
@ApplicationScoped
@Transactional
public class DutyService {

    /** Duties of a Gregorian year in the order of their due days. */
    public List<DutyResponse> list(int year, String unit, String item, DutyState state) {
        throw new UnsupportedOperationException();
    }

    /** One duty. */
    public DutyResponse get(String id) {
        throw new UnsupportedOperationException();
    }

    /** Declares a duty done. */
    public DutyResponse complete(String id, int version, DutyCompletionRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Declares a duty not needed. */
    public DutyResponse waive(String id, int version, DutyWaiverRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Takes a declaration back. */
    public DutyResponse reopen(String id, int version) {
        throw new UnsupportedOperationException();
    }

    /** Opens something that the plan leaves to occasion. */
    public List<DutyResponse> call(CalledDutyRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Takes a called duty back. */
    public void delete(String id, int version) {
        throw new UnsupportedOperationException();
    }

    /** How duties are reckoned. */
    public DutySettingsResponse settings() {
        throw new UnsupportedOperationException();
    }

    /** Changes how duties are reckoned. */
    public DutySettingsResponse updateSettings(int version, DutySettingsRequest request) {
        throw new UnsupportedOperationException();
    }
}
