package tw.servicequality.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The head of the chain, one row: whoever holds it gives out the next positions. */
@Entity
class AuditChain {

    /** The only row. */
    static final int HEAD = 1;

    @Id
    int id;
    long lastPosition;
    byte[] lastHash;

    void append(long position, byte[] hash) {
        lastPosition = position;
        lastHash = hash;
    }
}
