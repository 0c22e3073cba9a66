package tw.servicequality.petition.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** How much each sender may send in an hour, counted in the database so that it holds on all nodes together. */
@ApplicationScoped
public class PetitionQuotas implements PanacheRepositoryBase<PetitionQuota, byte[]> {

    public static final Duration PERIOD = Duration.ofHours(1);

    private final PersonalDataCipher cipher;

    PetitionQuotas(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Takes one in the caller's transaction, which others of the same sender wait for. The hour begins with the first.
     *
     * @param kind what is counted, in kebab case
     * @param sender what tells the sender: a mail address, a network address, or both
     * @throws ProblemException TOO_MANY_REQUESTS with the time until the hour is over
     */
    public void take(String kind, String sender, int most, Instant now) {
        Duration wait = hold(kind, sender, now).take(most, PERIOD, now);
        if (wait != null) {
            throw ProblemException.tooMany(wait);
        }
    }

    /** The row of a sender, made when absent, held by the caller's transaction: others wait for it. */
    PetitionQuota hold(String kind, String sender, Instant now) {
        byte[] hash = cipher.index("quota-" + kind, sender);
        getEntityManager().createNativeQuery("insert into petition_quota (sender_hash, since, taken) values (?1, ?2, 0) "
                + "on duplicate key update taken = taken").setParameter(1, hash).setParameter(2, now).executeUpdate();
        return findById(hash, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Some that are over; tells how many. */
    public int forgetBefore(Instant before, int most) {
        return getEntityManager().createNativeQuery("delete from petition_quota where since < ?1 limit " + most).setParameter(1, before).executeUpdate();
    }
}
