package tw.servicequality.organization.staff;

/**
 * A person of the office as a file tells it.
 *
 * @param unit code of the unit; null for those above the units
 */
record StaffLine(StaffResponse person, String unit) {
}
