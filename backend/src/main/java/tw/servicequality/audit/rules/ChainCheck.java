package tw.servicequality.audit.rules;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Walks along a chain, entry by entry in the order of positions, and remembers the first place where it is broken. */
public final class ChainCheck {

    private byte[] last = Chain.beginning();
    private long position;
    private long brokenAt;

    /** Takes the next entry. After the first break nothing more is looked at. */
    public void next(long entryPosition, List<String> values, byte[] hash) {
        if (brokenAt > 0) {
            return;
        }
        position++;
        // A gap is told at the missing place; a changed entry, or one that was put in, at its own.
        if (entryPosition != position || !Arrays.equals(Chain.hash(last, position, values), hash)) {
            brokenAt = position;
            return;
        }
        last = hash;
    }

    /**
     * Compares with what the head of the chain remembers.
     *
     * @param headPosition position of the last entry sealed
     * @param headHash its hash
     */
    public void end(long headPosition, byte[] headHash) {
        if (brokenAt == 0 && position != headPosition) {
            brokenAt = Math.min(position, Math.max(0, headPosition)) + 1;
        } else if (brokenAt == 0 && !Arrays.equals(last, headHash)) {
            brokenAt = Math.max(1, position);
        }
    }

    /** Whether nothing more needs to be looked at. */
    public boolean isBroken() {
        return brokenAt > 0;
    }

    /** The first position that is not as it was sealed; empty when all are. */
    public OptionalLong brokenAt() {
        return brokenAt > 0 ? OptionalLong.of(brokenAt) : OptionalLong.empty();
    }
}
