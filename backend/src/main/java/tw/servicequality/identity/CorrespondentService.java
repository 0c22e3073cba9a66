package tw.servicequality.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.identity.rules.MailAddress;
import tw.servicequality.platform.actor.Role;

/** Knows who can be written to. */
@ApplicationScoped
@Transactional
public class CorrespondentService {

    /**
     * Somebody with a mail address.
     *
     * @param unitId the own unit; null when there is none
     */
    public record Correspondent(UUID accountId, String name, String address, Set<Role> roles, UUID unitId) {
    }

    private final Accounts accounts;

    CorrespondentService(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody whose account may be used and has an address, but no sample accounts. One statement. */
    public List<Correspondent> all() {
        return accounts.list("active and not demo and email is not null and email <> '' order by id").stream()
                .map(it -> new Correspondent(it.id, it.displayName, it.email, it.roles(), it.unitId)).toList();
    }

    /** An account's address, partly hidden; null when it has none. One statement. */
    public String maskedAddress(UUID accountId) {
        return accounts.findByIdOptional(accountId).map(account -> MailAddress.masked(account.email)).orElse(null);
    }
}
