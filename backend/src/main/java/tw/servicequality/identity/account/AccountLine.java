package tw.servicequality.identity.account;

/**
 * An account as a file tells it.
 *
 * @param unit null for an account without a unit
 */
public record AccountLine(AccountResponse account, AccountUnits.Name unit) {
}
