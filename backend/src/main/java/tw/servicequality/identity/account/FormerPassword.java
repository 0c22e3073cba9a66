package tw.servicequality.identity.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** The hash of a password that was replaced, kept so that it is not taken again too soon. */
@Entity
public class FormerPassword {

    @Id
    UUID id;
    UUID accountId;
    String passwordHash;
    Instant replacedAt;

    protected FormerPassword() {
    }

    public FormerPassword(UUID accountId, String passwordHash, Instant replacedAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.passwordHash = passwordHash;
        this.replacedAt = replacedAt;
    }
}
