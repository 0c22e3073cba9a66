package tw.servicequality.audit;

/**
 * What an audit entry is about.
 *
 * @param type the thing's English type in kebab case, for example {@code account}
 * @param id its identifier; absent for lists and for what does not exist
 * @param label what a person calls it, free of personal data beyond a staff member's name; absent where there is no word
 */
public record Subject(String type, String id, String label) {

    /** A subject with an identifier of any type. */
    public static Subject of(String type, Object id, String label) {
        return new Subject(type, id == null ? null : id.toString(), label);
    }
}
