package tw.servicequality.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The links that were used of late. */
@ApplicationScoped
class ConfirmedPetitions implements PanacheRepositoryBase<ConfirmedPetition, byte[]> {

    long forgetBefore(Instant before) {
        return delete("confirmedAt < ?1", before);
    }
}
