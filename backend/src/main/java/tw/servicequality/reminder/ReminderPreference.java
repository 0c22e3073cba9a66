package tw.servicequality.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** How somebody wants to be reminded. Who never said anything has no row, which is the same as a row of version 0. */
@Entity
class ReminderPreference {

    private static final int DAYS_BEFORE = 5;

    @Id
    UUID accountId;
    boolean email;
    int daysBefore;
    /** Noted by the digest without a new version: an open form must not become stale by it. */
    LocalDate lastSentOn;
    @Version
    int version;

    protected ReminderPreference() {
    }

    /** What holds for an account that never said anything. */
    ReminderPreference(UUID accountId) {
        this.accountId = accountId;
        this.email = true;
        this.daysBefore = DAYS_BEFORE;
    }

    void change(ReminderPreferenceRequest request) {
        email = request.email();
        daysBefore = request.daysBefore();
    }

    ReminderPreferenceResponse answer(boolean digests, String maskedAddress) {
        return new ReminderPreferenceResponse(email, daysBefore, digests, maskedAddress, lastSentOn, version);
    }
}
