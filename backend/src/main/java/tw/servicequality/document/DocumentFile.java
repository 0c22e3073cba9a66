package tw.servicequality.document;

/**
 * A written document.
 *
 * @param name the file's name with its end, Chinese included
 * @param content the same data give the same bytes; not to be changed
 */
public record DocumentFile(String name, String mediaType, byte[] content) {
}
