package tw.servicequality.webhook.rules;

/** How far a message is. */
public enum DeliveryState {
    /** It will be tried, or tried again. */
    WAITING,
    /** The receiver took it. */
    DELIVERED,
    /** It is given up until somebody sends it again. */
    DEAD
}
