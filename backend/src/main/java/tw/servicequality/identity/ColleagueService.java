package tw.servicequality.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.platform.actor.Role;

/** Knows who works where, for rooms that give work to people. */
@ApplicationScoped
@Transactional
public class ColleagueService {

    /**
     * Somebody with an account that may be used.
     *
     * @param unitId the own unit; null when there is none
     */
    public record Colleague(UUID id, String name, UUID unitId, Set<Role> roles) {
    }

    private final Accounts accounts;

    ColleagueService(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One statement. */
    public Optional<Colleague> find(UUID id) {
        return accounts.findByIdOptional(id).filter(account -> account.active).map(ColleagueService::colleague);
    }

    /** Everybody of a unit, by name. One statement. */
    public List<Colleague> ofUnit(UUID unitId) {
        return accounts.list("active and unitId = ?1 order by displayName, id", unitId).stream().map(ColleagueService::colleague).toList();
    }

    /** Everybody who holds one of these roles, by name. One statement, over the accounts in use. */
    public List<Colleague> holdingAny(Set<Role> roles) {
        return accounts.list("active order by displayName, id").stream().map(ColleagueService::colleague)
                .filter(it -> it.roles().stream().anyMatch(roles::contains)).toList();
    }

    /** Everybody who holds a role, by name. One statement. */
    public List<Colleague> holding(Role role) {
        return accounts.list("active and concat(',', roles, ',') like ?1 order by displayName, id", "%," + role + ",%").stream()
                .map(ColleagueService::colleague).toList();
    }

    private static Colleague colleague(Account account) {
        return new Colleague(account.id, account.displayName, account.unitId, account.roles());
    }
}
