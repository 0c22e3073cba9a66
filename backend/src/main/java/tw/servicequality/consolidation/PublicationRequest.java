package tw.servicequality.consolidation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was reviewed of a month is to be public. */
@Schema(name = "ProgressPublication", description = "Whether what was reviewed of a month is public. 是否公開該月成果。")
public record PublicationRequest(@NotNull Boolean published) {
}
