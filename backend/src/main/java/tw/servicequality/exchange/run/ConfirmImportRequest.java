package tw.servicequality.exchange.run;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a checked file is to be stored. */
@Schema(description = "How a checked file is to be stored. 確認匯入。")
public record ConfirmImportRequest(@NotNull OnError onError) {
}
