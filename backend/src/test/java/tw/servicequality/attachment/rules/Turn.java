package tw.servicequality.attachment.rules;

/** The turn of pictures, which a test takes so that others wait for it. */
public final class Turn implements AutoCloseable {

    private Turn() {
        Picture.TURN.lock();
    }

    /** Takes it for the present thread. */
    public static Turn taken() {
        return new Turn();
    }

    /** How many wait for it, about. */
    public int waiting() {
        return Picture.TURN.getQueueLength();
    }

    @Override
    public void close() {
        Picture.TURN.unlock();
    }
}
