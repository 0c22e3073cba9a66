package tw.servicequality.webhook.rules;

/** Why a try failed, in one word that tells nothing of what the receiver said. */
public enum DeliveryFault {
    /** It answered with a status that is no success. */
    STATUS,
    /** It answered that it is elsewhere; nobody follows it there. */
    REDIRECT,
    /** It answered 410: it wants no more messages. */
    GONE,
    /** It took too long. */
    TIMEOUT,
    /** Nobody listens, or the connection broke. */
    CONNECTION,
    /** Its certificate is not to be trusted, or is somebody else's. */
    CERTIFICATE,
    /** Nobody knows its name. */
    HOST_UNKNOWN,
    /** Its name leads to an address that must not be reached. */
    ADDRESS_REFUSED,
    /** The signing secret cannot be opened: a key is missing. */
    SECRET_SEALED;

    /** What an answer means. @return null for a success */
    public static DeliveryFault of(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        return status == 410 ? GONE : status >= 300 && status < 400 ? REDIRECT : STATUS;
    }
}
