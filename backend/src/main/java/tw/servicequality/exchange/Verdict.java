package tw.servicequality.exchange;

import java.util.List;
import tw.servicequality.platform.problem.ProblemException;

/**
 * What becomes of a row.
 *
 * @param label what a person calls the record, without personal data; null where there is no word
 * @param differences of a record that is changed
 * @param faults of a row that is refused, at properties of its request
 * @param problem why a row is refused as a whole; null else
 * @param work what the loader needs to store it; null where there is nothing to store
 */
public record Verdict(int row, Kind kind, String label, List<Difference> differences, List<ProblemException.Fault> faults, ProblemException problem, Object work) {

    /** The four ends of a row. */
    public enum Kind {
        CREATED, CHANGED, UNCHANGED, REFUSED
    }

    /**
     * A value that is not what it was.
     *
     * @param column key of the column
     * @param before null for nothing
     * @param after null for nothing
     */
    public record Difference(String column, String before, String after) {
    }

    /** There is no such record yet. */
    public static Verdict created(int row, String label, Object work) {
        return new Verdict(row, Kind.CREATED, label, List.of(), List.of(), null, work);
    }

    /** There is one that says something else. */
    public static Verdict changed(int row, String label, List<Difference> differences, Object work) {
        return new Verdict(row, Kind.CHANGED, label, List.copyOf(differences), List.of(), null, work);
    }

    /** There is one that says the same. */
    public static Verdict unchanged(int row) {
        return new Verdict(row, Kind.UNCHANGED, null, List.of(), List.of(), null, null);
    }

    /** It cannot be stored. */
    public static Verdict refused(int row, List<ProblemException.Fault> faults) {
        return new Verdict(row, Kind.REFUSED, null, List.of(), List.copyOf(faults), null, null);
    }

    /** A single request for it would end so. */
    public static Verdict refused(int row, ProblemException problem) {
        return new Verdict(row, Kind.REFUSED, null, List.of(), problem.faults(), problem.faults().isEmpty() ? problem : null, null);
    }

    /** Whether there is something to store. */
    public boolean isWanted() {
        return kind == Kind.CREATED || kind == Kind.CHANGED;
    }
}
