package tw.servicequality.tabular.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/** One part as it is unpacked: held to the limits, to its checksum, and to markup of a length that a program writes. */
final class PartStream extends FilterInputStream {

    private static final long UNSUSPICIOUS = 16L << 20;

    private final ZipEntry part;
    private final TableLimits limits;
    private final CRC32 sum = new CRC32();
    private final MarkupRun markup = new MarkupRun();
    private final byte[] one = new byte[1];
    private long read;

    PartStream(InputStream in, ZipEntry part, TableLimits limits) {
        super(in);
        this.part = part;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int count = read(one);
        return count < 0 ? count : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count < 0) {
            if (sum.getValue() != part.getCrc()) {
                throw new ZipException("checksum");
            }
            return count;
        }
        sum.update(buffer, offset, count);
        read += count;
        if (read > limits.inflatedBytes()) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_TOO_LARGE, limits.inflatedBytes() >> 20));
        }
        boolean tight = read > UNSUSPICIOUS && read / limits.inflation() > part.getCompressedSize();
        if (tight || markup.tooLong(buffer, offset, count)) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_PACKED));
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 1 << 13)]);
    }
}
