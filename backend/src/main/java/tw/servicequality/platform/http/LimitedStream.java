package tw.servicequality.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** A body of unknown length that is refused once it is longer than allowed. */
class LimitedStream extends FilterInputStream {

    /** So much of what is too long is still taken, because a sender who is cut off does not hear why. */
    static final long HEARD_OUT = 128L << 20;

    private final long limit;
    private long taken;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        taken += Math.max(read, 0);
        if (taken > limit) {
            hearOut();
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void hearOut() throws IOException {
        byte[] rest = new byte[1 << 16];
        int read = 0;
        while (read >= 0 && taken < HEARD_OUT) {
            read = in.read(rest, 0, rest.length);
            taken += Math.max(read, 0);
        }
    }
}
