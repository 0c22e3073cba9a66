package tw.servicequality.webhook.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why the program itself made a subscription inactive. */
public enum DisabledBecause {
    /** The receiver answered 410. */
    GONE,
    /** Nothing was taken for days. */
    FAILING;

    /**
     * Whether a failure ends the subscription, and why.
     *
     * @param failingSince the first failure since the last success
     * @param patience how long it may fail
     */
    public static Optional<DisabledBecause> after(DeliveryFault fault, Instant failingSince, Duration patience, Instant now) {
        if (fault == DeliveryFault.GONE) {
            return Optional.of(GONE);
        }
        return failingSince.plus(patience).isAfter(now) ? Optional.empty() : Optional.of(FAILING);
    }
}
