package tw.servicequality.identity.deputy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** 職務代理: one account may act for another from the first to the last of these days, both included. */
@Entity
class Deputyship {

    @Id
    UUID id;
    UUID principalId;
    UUID deputyId;
    LocalDate fromDay;
    LocalDate untilDay;
    String reason;
    @Version
    int version;

    protected Deputyship() {
    }

    Deputyship(UUID principalId, UUID deputyId, LocalDate fromDay, LocalDate untilDay, String reason) {
        this.id = Ids.next();
        this.principalId = principalId;
        this.deputyId = deputyId;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.reason = reason;
    }
}
