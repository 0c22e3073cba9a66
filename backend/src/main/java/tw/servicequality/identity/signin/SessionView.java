package tw.servicequality.identity.signin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.rules.PasswordRules;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.Role;

/** All that a request needs to know of its session, read by one statement. The principal is there only while the deputyship holds. */
public record SessionView(UUID id, Instant lastSeenAt, Instant expiresAt, SignInWay way, UUID accountId, String name, String displayName,
        String roles, UUID unitId, boolean active, boolean givenPassword, Instant passwordChangedAt, UUID principalId,
        String principalName, String principalRoles, UUID principalUnitId) {

    /** Under this name it stands in the security identity. */
    static final String ATTRIBUTE = "session";

    /** Who acts: the account, or the principal's roles and unit in the deputy's hands. Administration is never taken over. */
    Actor actor() {
        return principalId == null ? new Actor(accountId, displayName, Account.roles(roles), unitId, null, null)
                : new Actor(accountId, displayName, heldRoles(principalRoles), principalUnitId, principalId, principalName);
    }

    /** The roles that a deputy gets from a principal. */
    public static Set<Role> heldRoles(String principalRoles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Account.roles(principalRoles));
        held.remove(Role.ADMINISTRATOR);
        return held;
    }

    /** Whether nothing else may be done before the password is changed. Who came by single sign-on has no password here. */
    public boolean mustChangePassword(PasswordRules rules, Instant now) {
        return way == SignInWay.PASSWORD && (givenPassword || rules.tooOld(passwordChangedAt, now));
    }
}
