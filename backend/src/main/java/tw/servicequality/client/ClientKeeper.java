package tw.servicequality.client;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tw.servicequality.client.rules.MinuteWindow;
import tw.servicequality.platform.OfficeClock;

/** Recognises programs at every request, notes when they came, and counts how often. */
@ApplicationScoped
class ClientKeeper {

    /** At most so often the time of the last request is written. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiClients clients;
    private final OfficeClock clock;
    /** How often each came on this node; one small object for each program that there is. */
    private final Map<UUID, MinuteWindow> windows = new ConcurrentHashMap<>();

    ClientKeeper(ApiClients clients, OfficeClock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** The program that holds a secret, when both are good. One statement; once a minute two. */
    @ActivateRequestContext
    Optional<ClientView> recognise(String token) {
        return noted(clients.holding(token, clock.now()));
    }

    /** The program that the identity server vouches for by this name. One statement; once a minute two. */
    @ActivateRequestContext
    Optional<ClientView> vouched(String oidcClientId) {
        return noted(clients.vouched(oidcClientId));
    }

    /** Counts a request of a program on this node. */
    MinuteWindow.Answer count(ClientView client) {
        return windows.computeIfAbsent(client.id(), known -> new MinuteWindow()).take(clock.now(), client.requestsPerMinute());
    }

    private Optional<ClientView> noted(Optional<ClientView> found) {
        Instant now = clock.now();
        found.filter(it -> it.lastUsedAt() == null || !now.isBefore(it.lastUsedAt().plus(NOTED_EVERY)))
                .ifPresent(it -> QuarkusTransaction.requiringNew().run(() -> clients.used(it.id(), now)));
        return found;
    }
}
