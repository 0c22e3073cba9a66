package tw.servicequality.client;

import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.actor.Actor;

/** All that a request needs to know of the program it comes from, read by one statement. */
record ClientView(UUID id, String name, String scopes, int requestsPerMinute, Instant lastUsedAt) {

    Actor actor() {
        return Actor.client(id, name, ApiClient.scopes(scopes));
    }
}
