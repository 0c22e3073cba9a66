package tw.servicequality.privacy.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How retention stands. Numbers only.
 *
 * @param years after closing at the end of which a case becomes anonymous; 0: never by itself
 * @param due cases that would go now, held ones left out
 * @param kept closed cases that are not anonymous
 * @param neverClosed cases that were answered so long ago but never closed, so that their time does not begin
 * @param runs the latest runs
 */
@Schema(description = "How retention stands. 保存期限辦理情形。")
public record RetentionResponse(@Schema(required = true) int years, @Schema(required = true) long due, @Schema(required = true) long kept,
        @Schema(required = true) long neverClosed, @Schema(required = true) List<RetentionRunResponse> runs) {
}
