package tw.servicequality.identity;

/**
 * An account as a file tells it.
 *
 * @param unit null for an account without a unit
 */
record AccountLine(AccountResponse account, AccountUnits.Name unit) {
}
