package tw.servicequality.actionitem;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office's reading of an unclear official text; absent or blank removes it. */
public record NoteRequest(@Size(max = 1000) @Schema(examples = "「騰本」應為「謄本」") String note) {
}
