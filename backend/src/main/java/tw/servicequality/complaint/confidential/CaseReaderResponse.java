package tw.servicequality.complaint.confidential;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.reading.ReaderReason;

/**
 * Somebody who may read a confidential case, or could be named for it.
 *
 * @param unit the name of the own unit; absent where there is none
 * @param reasons why the case may be read; empty where it may not
 */
@Schema(name = "CaseReader", description = "Who may read a confidential case, and why. 保密案件可閱人員。")
public record CaseReaderResponse(@Schema(required = true) UUID id, @Schema(required = true) String name, String unit,
        @Schema(required = true) List<ReaderReason> reasons) {
}
