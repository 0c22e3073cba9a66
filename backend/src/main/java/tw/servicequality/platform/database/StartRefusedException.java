package tw.servicequality.platform.database;

/** The program cannot start for a reason that the person at the desk can remove; the message says it in one or two plain sentences. */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String message) {
        super(message);
    }

    public StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
