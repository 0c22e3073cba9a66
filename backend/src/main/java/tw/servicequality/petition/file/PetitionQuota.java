package tw.servicequality.petition.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** How much one sender has sent since when. The sender stands there as a blind index. */
@Entity
class PetitionQuota {

    @Id
    byte[] senderHash;
    Instant since;
    int taken;

    protected PetitionQuota() {
    }

    /**
     * Takes one, or none when all are taken.
     *
     * @return how long to wait; null when one was taken
     */
    Duration take(int most, Duration period, Instant now) {
        if (!since.plus(period).isAfter(now)) {
            since = now;
            taken = 0;
        }
        if (taken >= most) {
            return Duration.between(now, since.plus(period));
        }
        taken++;
        return null;
    }
}
