package tw.servicequality.platform.http;

/**
 * An answer as JSON, with its fingerprint for the entity tag.
 *
 * @param body not to be changed
 */
record WrittenAnswer(byte[] body, String fingerprint) {
}
