package tw.servicequality.exchange.content;

import java.util.List;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.tabular.Label;

/**
 * What is told of one row, as it is kept.
 *
 * @param row its number in the file; 0 for the file as a whole
 * @param label what a person calls the record; null where there is no word
 * @param faults why it is refused; empty for a row that changes something
 * @param differences what it changes
 */
public record RowReport(int row, RowOutcome outcome, String label, List<Fault> faults, List<Verdict.Difference> differences) {

    /**
     * One fault.
     *
     * @param column key of the column; null for the row as a whole
     * @param place the cell as a spreadsheet names it, for example {@code C5}
     * @param code stable, in kebab case
     * @param value what stands in the cell; null where it may tell about a person, or is empty
     */
    public record Fault(String column, String place, String code, String value, Label message) {
    }
}
