package tw.servicequality.client;

/** Whether a program may come in. */
public enum ApiClientState {
    /** It has a secret that is good, or the identity server vouches for it. */
    ACTIVE,
    /** All its secrets have ended. */
    EXPIRED,
    /** Shut out for good. */
    REVOKED
}
