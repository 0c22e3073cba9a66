package tw.servicequality.exchange;

import java.util.List;

/**
 * Weighs and stores the rows of one run, batch after batch, as whom has ordered it. It may keep what it has looked up, but no managed entity: they are let go after each
 * batch.
 *
 * @param <R> the request record
 */
public interface Loader<R> {

    /** What becomes of each row, in the order given. Reads only, and asks the database as often for many rows as for one. Faults are told, not thrown. */
    List<Verdict> weigh(List<Candidate<R>> rows);

    /** Stores what was weighed as created or changed, in the caller's transaction, which is the one of {@link #weigh}. */
    void store(List<Verdict> wanted);
}
