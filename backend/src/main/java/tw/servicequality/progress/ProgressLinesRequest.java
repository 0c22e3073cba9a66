package tw.servicequality.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which lines are meant.
 *
 * @param lineageIds of the items; absent for all lines about which nothing was said
 */
@Schema(name = "ProgressLines", description = "Which lines are meant; all that are left without any. 指定的列；未列則為其餘各列。")
public record ProgressLinesRequest(@Size(max = 500) List<@NotNull UUID> lineageIds) {
}
