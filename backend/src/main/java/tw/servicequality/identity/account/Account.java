package tw.servicequality.identity.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Role;

/** One person's way in. Never deleted: the audit trail and later rooms name it. */
@Entity
public class Account {

    @Id
    public UUID id;
    /** What is typed at sign-in; small letters, unique. */
    public String name;
    /** SHA-256 of the name, the key under which failures are counted. */
    public byte[] nameHash;
    public String displayName;
    public String email;
    /** Names of roles, sorted, with commas between: read with every request, so it stands in the same row. */
    String roles;
    public UUID unitId;
    public boolean active;
    /** An account for trying out, with a password that everybody knows. */
    public boolean demo;
    public String passwordHash;
    public Instant passwordChangedAt;
    public boolean mustChangePassword;
    /** The end of a one-time password; absent when the password is the owner's, or never ends. */
    Instant oneTimeUntil;
    public Instant lastSignInAt;
    @Version
    public int version;

    protected Account() {
    }

    public Account(String name, String displayName, String email, Collection<Role> roles, UUID unitId) {
        this.id = Ids.next();
        this.name = normalName(name);
        this.nameHash = Secrets.sha256(this.name);
        this.active = true;
        describe(displayName, email, roles, unitId);
    }

    /** Names are compared without regard to case and outer blanks. */
    public static String normalName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The roles of a stored list. */
    public static Set<Role> roles(String stored) {
        return stored.isEmpty() ? Set.of()
                : Arrays.stream(stored.split(",")).map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public final void describe(String newDisplayName, String newEmail, Collection<Role> newRoles, UUID newUnitId) {
        displayName = newDisplayName;
        email = newEmail;
        roles = newRoles.stream().distinct().sorted().map(Role::name).collect(Collectors.joining(","));
        unitId = newUnitId;
    }

    public Set<Role> roles() {
        return roles(roles);
    }

    public boolean isActiveAdministrator() {
        return active && roles().contains(Role.ADMINISTRATOR);
    }

    public void disable() {
        active = false;
    }

    public void enable() {
        active = true;
    }

    public void markDemo() {
        demo = true;
    }

    public void moveTo(UUID unit) {
        unitId = unit;
    }

    /** The owner chose a password. */
    public void choosePassword(String hash, Instant now) {
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
    public void giveOneTimePassword(String hash, Instant now, Instant until) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = true;
        oneTimeUntil = until;
    }

    /** Whether this account can be signed in to at all, whatever the password. */
    public boolean mayEnter(Instant now) {
        return active && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }
}
