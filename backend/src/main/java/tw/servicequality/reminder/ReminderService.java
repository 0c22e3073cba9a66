package tw.servicequality.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reminds people of what is due. */
@ApplicationScoped
@Transactional
public class ReminderService {

    /** What waits for the caller. */
    public RemindersResponse mine() {
        throw new UnsupportedOperationException();
    }

    /** How the caller wants to be reminded. */
    public ReminderPreferenceResponse preference() {
        throw new UnsupportedOperationException();
    }

    /** Changes how the caller wants to be reminded. */
    public ReminderPreferenceResponse updatePreference(int version, ReminderPreferenceRequest request) {
        throw new UnsupportedOperationException();
    }
}
