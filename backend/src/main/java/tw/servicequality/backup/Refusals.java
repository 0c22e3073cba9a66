package tw.servicequality.backup;

import java.util.concurrent.Callable;
import tw.servicequality.platform.database.StartRefusedException;

/** Says what went wrong in a sentence, for the person at the desk. */
final class Refusals {

    private Refusals() {
    }

    /**
     * Does something.
     *
     * @throws StartRefusedException when it fails, with the reason
     */
    static <T> T plainly(String failure, Callable<T> doing) {
        try {
            return doing.call();
        } catch (StartRefusedException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new StartRefusedException(failure + ": " + reason(failed), failed);
        }
    }

    /** The first words that say something. */
    static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
