package tw.servicequality.progress.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/**
 * A line of a monthly report.
 *
 * @param previous what was said of the item in the month before, to be taken over; absent where nothing was, and in locked reports
 * @param required what it must say as it is now: {@code kind}, {@code narrative}, {@code cause}, {@code countermeasure}, {@code expectedOn}
 * @param missing what of that is missing
 * @param changedBy who stored it last; absent while nothing is stored, and in locked reports
 * @param version of this line, 0 while nothing is stored
 * @param reportVersion of the report after this
 */
@Schema(name = "ProgressLine", description = "A line of a monthly report. 月報的一列。")
public record ProgressLineResponse(@Schema(required = true) ProgressItem item, @Schema(required = true) ProgressWords words, ProgressWords previous,
        @Schema(required = true, examples = "[\"cause\"]") List<String> required, @Schema(required = true, examples = "[\"cause\"]") List<String> missing,
        String changedBy, @Schema(required = true) int version, @Schema(required = true) int reportVersion) implements Versioned {
}
