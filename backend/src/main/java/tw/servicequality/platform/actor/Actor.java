package tw.servicequality.platform.actor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts in this request.
 *
 * @param id the signed-in account; absent for the program itself and for visitors
 * @param name the display name of that account, or a word for the program
 * @param roles the roles that hold now; while deputising, those of the principal
 * @param unitId the unit whose objects may be touched; while deputising, the principal's
 * @param onBehalfOfId the principal for whom a deputy acts; absent otherwise
 * @param onBehalfOfName the principal's display name; absent otherwise
 * @param scopes what an API client was granted; null for everybody else
 */
public record Actor(UUID id, String name, Set<Role> roles, UUID unitId, UUID onBehalfOfId, String onBehalfOfName, Set<Scope> scopes) {

    /** So the names of programs begin where doings are read, that nobody takes them for people. */
    private static final String PROGRAM_MARK = "〔介接〕";

    /** The name under which the program's own doings are recorded. */
    public static final Actor PROGRAM = new Actor(null, "system", Set.of(), null, null, null);

    /** A visitor who has not signed in. */
    public static final Actor VISITOR = new Actor(null, "visitor", Set.of(), null, null, null);

    /** Somebody who is not an API client. */
    public Actor(UUID id, String name, Set<Role> roles, UUID unitId, UUID onBehalfOfId, String onBehalfOfName) {
        this(id, name, roles, unitId, onBehalfOfId, onBehalfOfName, null);
    }

    /** An API client: it sees what 研考 sees who is named in no confidential case, and gets no further than its scopes. */
    public static Actor client(UUID id, String name, Set<Scope> scopes) {
        return new Actor(id, PROGRAM_MARK + name, Set.of(Role.EVALUATION_OFFICER), null, null, null, scopes);
    }

    /** Whether this is another program. */
    @JsonIgnore
    public boolean isClient() {
        return scopes != null;
    }

    /** The name under which doings stand where people read them: the own one, a deputy's followed by the principal's. At most 204 characters. */
    public String signature() {
        return onBehalfOfName == null ? name : name + "（代理" + onBehalfOfName + "）";
    }

    /** Whether the actor holds at least one of these roles now. */
    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
