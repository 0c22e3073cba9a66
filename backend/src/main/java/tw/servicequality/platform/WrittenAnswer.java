package tw.servicequality.platform;

/**
 * An answer as JSON, with its fingerprint for the entity tag.
 *
 * @param body not to be changed
 */
record WrittenAnswer(byte[] body, String fingerprint) {
}
