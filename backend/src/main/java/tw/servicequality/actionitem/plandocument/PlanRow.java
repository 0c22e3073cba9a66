package tw.servicequality.actionitem.plandocument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One action item as a row of a table, with the headings above it and the head of the plan repeated in each row. What is not there is taken from the revision before.
 *
 * @param code five parts; those of the headings are its beginning
 * @param unitWords the plan's words, {@code 、} between the units of one assignment and {@code ；} between assignments
 * @param scheduleWords the plan's words, {@code ；} between assignments
 */
record PlanRow(@NotNull @Pattern(regexp = "\\d{1,3}(\\.\\d{1,3}){4}") String code, @NotBlank @Size(max = 1000) String officialText, @Size(max = 1000) String note,
        @Size(max = 1000) String benefit, @Size(max = 200) String dimensionTitle, @Size(max = 200) String subDimensionTitle, @Size(max = 200) String criterionTitle,
        @Size(max = 200) String groupTitle, String unitWords, String scheduleWords, LocalDate revisedOn, @Min(90) @Max(300) Integer governsFromRocYear) {

    /** The title of a heading above it by its level, from 1. */
    String title(int level) {
        return switch (level) {
            case 1 -> dimensionTitle;
            case 2 -> subDimensionTitle;
            case 3 -> criterionTitle;
            default -> groupTitle;
        };
    }

    /** The code of a heading above it by its level, from 1. */
    String heading(int level) {
        return heading(code, level);
    }

    /** The first parts of a code. */
    static String heading(String code, int level) {
        int end = -1;
        for (int i = 0; i < level; i++) {
            end = code.indexOf('.', end + 1);
        }
        return code.substring(0, end);
    }
}
