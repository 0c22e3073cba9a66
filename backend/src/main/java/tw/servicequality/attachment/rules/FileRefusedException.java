package tw.servicequality.attachment.rules;

/** Says why a file is not kept. */
public class FileRefusedException extends Exception {

    /** The word for a fault of the content. */
    public static final String CONTENT = "file";
    /** The word for a fault of the name. */
    public static final String NAME = "fileName";

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient Object[] values;

    /**
     * A refusal.
     *
     * @param field {@link #CONTENT} or {@link #NAME}
     * @param code the rule in kebab case
     * @param values what the text of the rule is filled with
     */
    public FileRefusedException(String field, String code, Object... values) {
        super(code);
        this.field = field;
        this.code = code;
        this.values = values;
    }

    static FileRefusedException content(String code, Object... values) {
        return new FileRefusedException(CONTENT, code, values);
    }

    static FileRefusedException name(String code, Object... values) {
        return new FileRefusedException(NAME, code, values);
    }

    /** What is at fault: the content or the name. */
    public String field() {
        return field;
    }

    /** The rule that was broken. */
    public String code() {
        return code;
    }

    /** What the text of the rule is filled with. */
    public Object[] values() {
        return values;
    }
}
