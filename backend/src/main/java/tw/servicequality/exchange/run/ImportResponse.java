package tw.servicequality.exchange.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.tabular.TableFormat;

/**
 * An import.
 *
 * @param dataSet name of the data set
 * @param title of the data set in Chinese
 * @param titleEn of the data set in English
 * @param size of the file in bytes
 * @param sha256 of the file, hexadecimal
 * @param format what the file was found to be; absent before it was read
 * @param encoding of a CSV file, as found
 * @param sheet the one that was read
 * @param otherSheets visible sheets that were not read
 * @param fileUntil until then the file and what is told of its rows are there; absent when they are gone
 * @param allowedActions {@code confirm}, {@code cancel}, {@code download}
 */
@Schema(description = "A file that brings records in. 資料匯入。")
public record ImportResponse(@Schema(required = true) UUID id, @Schema(required = true, examples = "activities") String dataSet,
        @Schema(required = true) String title, @Schema(required = true) String titleEn, @Schema(required = true) String fileName, @Schema(required = true) long size,
        @Schema(required = true) String sha256, @Schema(required = true) ImportState state, @Schema(required = true) boolean dryRun,
        @Schema(required = true) OnError onError, @Schema(required = true) ImportCounts counts, TableFormat format, String encoding, String sheet,
        @Schema(required = true) List<String> otherSheets, @Schema(required = true) String orderedBy, @Schema(required = true) Instant createdAt, Instant startedAt, Instant finishedAt,
        Instant fileUntil, @Schema(required = true) List<String> allowedActions) {
}
