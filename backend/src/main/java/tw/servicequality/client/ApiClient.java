package tw.servicequality.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.actor.Scope;

/** A program that may come in. Never deleted: the audit trail names it. */
@Entity
class ApiClient {

    @Id
    UUID id;
    String name;
    String description;
    /** Names of scopes, sorted, with commas between: read with every request, so they stand in the same row. */
    String scopes;
    /** How many requests a minute each node answers. */
    int requestsPerMinute;
    /** As whom the identity server knows it; absent when it comes with secrets of ours only. */
    String oidcClientId;
    Instant createdAt;
    Instant lastUsedAt;
    Instant revokedAt;
    @Version
    int version;

    protected ApiClient() {
    }

    ApiClient(Instant now) {
        id = Ids.next();
        createdAt = now;
    }

    /** The scopes of a stored list. */
    static Set<Scope> scopes(String stored) {
        return Arrays.stream(stored.split(",")).map(Scope::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    void describe(String newName, String newDescription, Collection<Scope> newScopes, int newRequestsPerMinute, String newOidcClientId) {
        name = newName;
        description = newDescription;
        scopes = newScopes.stream().distinct().sorted().map(Scope::name).collect(Collectors.joining(","));
        requestsPerMinute = newRequestsPerMinute;
        oidcClientId = newOidcClientId;
    }

    /** Ends it for good. */
    void revoke(Instant now) {
        revokedAt = now;
    }
}
