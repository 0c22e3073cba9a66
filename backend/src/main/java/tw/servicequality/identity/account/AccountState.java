package tw.servicequality.identity.account;

/** Whether an account can be used now. */
public enum AccountState {
    ACTIVE,
    /** Switched off by an administrator. */
    DISABLED,
    /** Too many failed sign-ins; ends by itself. */
    LOCKED
}
