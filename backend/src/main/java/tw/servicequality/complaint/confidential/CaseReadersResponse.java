package tw.servicequality.complaint.confidential;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may read a confidential case.
 *
 * @param readers those who may, by name
 * @param others those who have a part in cases and may not, by name: they can be named
 */
@Schema(name = "CaseReaders", description = "Who may read a confidential case, and who else could be named. 保密案件可閱人員及可增列人員。")
public record CaseReadersResponse(@Schema(required = true) List<CaseReaderResponse> readers, @Schema(required = true) List<CaseReaderResponse> others) {
}
