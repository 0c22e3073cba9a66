package tw.servicequality.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Role;
import tw.servicequality.platform.Secrets;

/** One person's way in. Never deleted: the audit trail and later rooms name it. */
@Entity
class Account {

    @Id
    UUID id;
    /** What is typed at sign-in; small letters, unique. */
    String name;
    /** SHA-256 of the name, the key under which failures are counted. */
    byte[] nameHash;
    String displayName;
    String email;
    /** Names of roles, sorted, with commas between: read with every request, so it stands in the same row. */
    String roles;
    UUID unitId;
    boolean active;
    /** An account for trying out, with a password that everybody knows. */
    boolean demo;
    String passwordHash;
    Instant passwordChangedAt;
    boolean mustChangePassword;
    /** The end of a one-time password; absent when the password is the owner's, or never ends. */
    Instant oneTimeUntil;
    Instant lastSignInAt;
    @Version
    int version;

    protected Account() {
    }

    Account(String name, String displayName, String email, Set<Role> roles, UUID unitId) {
        this.id = Ids.next();
        this.name = normalName(name);
        this.nameHash = Secrets.sha256(this.name);
        this.active = true;
        describe(displayName, email, roles, unitId);
    }

    /** Names are compared without regard to case and outer blanks. */
    static String normalName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The roles of a stored list. */
    static Set<Role> roles(String stored) {
        return stored.isEmpty() ? Set.of()
                : Arrays.stream(stored.split(",")).map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    final void describe(String newDisplayName, String newEmail, Set<Role> newRoles, UUID newUnitId) {
        displayName = newDisplayName;
        email = newEmail;
        roles = newRoles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
        unitId = newUnitId;
    }

    Set<Role> roles() {
        return roles(roles);
    }

    boolean isActiveAdministrator() {
        return active && roles().contains(Role.ADMINISTRATOR);
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
    }

    void markDemo() {
        demo = true;
    }

    void moveTo(UUID unit) {
        unitId = unit;
    }

    /** The owner chose a password. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = false;
        oneTimeUntil = null;
    }

    /**
     * Somebody else gave a password that is good for one sign-in only.
     *
     * @param until null when it does not end by itself
     */
    void giveOneTimePassword(String hash, Instant now, Instant until) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = true;
        oneTimeUntil = until;
    }

    /** Whether this account can be signed in to at all, whatever the password. */
    boolean mayEnter(Instant now) {
        return active && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }
}
