package tw.servicequality.exchange.run;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.exchange.content.RowReport;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.Columns;

/**
 * What is told of one row of a file.
 *
 * @param row its number as a spreadsheet shows it; 0 for the file as a whole
 * @param label what a person calls the record that is changed
 */
@Schema(description = "A row that is refused, or that changes a record. 有誤或將變更資料的一列。")
public record ImportRowResponse(@Schema(required = true) int row, String label, @Schema(required = true) List<Fault> faults,
        @Schema(required = true) List<Difference> differences) {

    /**
     * Why the row is refused.
     *
     * @param column key of the column; absent for the row as a whole
     * @param heading of the column in the caller's language
     * @param place the cell as a spreadsheet names it
     * @param value what stands there; absent where it may tell about a person
     * @param message in the caller's language
     * @param messages the same in both
     */
    public record Fault(String column, String heading, @Schema(required = true, examples = "C5") String place, @Schema(required = true) String code, String value,
            @Schema(required = true) String message, @Schema(required = true) Messages messages) {
    }

    /** What is wrong, in both languages. */
    @Schema(name = "ImportMessages")
    public record Messages(@Schema(required = true) String chinese, @Schema(required = true) String english) {
    }

    /**
     * What the row changes.
     *
     * @param before absent for nothing
     * @param after absent for nothing
     */
    public record Difference(@Schema(required = true) String column, @Schema(required = true) String heading, String before, String after) {
    }

    static ImportRowResponse of(RowReport it, Columns columns, Locale language) {
        return new ImportRowResponse(it.row(), it.label(),
                it.faults().stream().map(fault -> new Fault(fault.column(), heading(columns, fault.column(), language), fault.place(), fault.code(), fault.value(),
                        fault.message().in(language), new Messages(fault.message().chinese(), fault.message().english()))).toList(),
                it.differences().stream().map(one -> new Difference(one.column(), heading(columns, one.column(), language), one.before(), one.after())).toList());
    }

    private static String heading(Columns columns, String key, Locale language) {
        return columns.all().stream().filter(it -> it.key().equals(key)).findFirst().map(Column::heading).map(it -> it.in(language)).orElse(null);
    }
}
