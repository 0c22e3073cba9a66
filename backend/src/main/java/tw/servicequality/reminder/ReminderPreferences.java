package tw.servicequality.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How people want to be reminded. */
@ApplicationScoped
class ReminderPreferences implements PanacheRepositoryBase<ReminderPreference, UUID> {

    /** What an account wants, or what holds without its word. */
    ReminderPreference of(UUID accountId) {
        return findByIdOptional(accountId).orElseGet(() -> new ReminderPreference(accountId));
    }

    /** What these accounts have said; those that never did are absent. One statement, none for no accounts. */
    Map<UUID, ReminderPreference> of(Collection<UUID> accountIds) {
        return accountIds.isEmpty() ? Map.of()
                : list("accountId in ?1", accountIds).stream().collect(Collectors.toMap(it -> it.accountId, Function.identity()));
    }

    /** The row of an account, made when absent, held by the caller's transaction: nobody else changes it meanwhile. */
    ReminderPreference hold(UUID accountId) {
        make(accountId);
        return getEntityManager().find(ReminderPreference.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Notes the day of a digest. */
    void sent(UUID accountId, LocalDate day) {
        make(accountId);
        update("lastSentOn = ?1 where accountId = ?2", day, accountId);
    }

    private void make(UUID accountId) {
        ReminderPreference unsaid = new ReminderPreference(accountId);
        getEntityManager().createNativeQuery("insert ignore into reminder_preference (account_id, email, days_before, version) values (?1, ?2, ?3, 0)")
                .setParameter(1, accountId).setParameter(2, unsaid.email).setParameter(3, unsaid.daysBefore).executeUpdate();
    }
}
