package tw.servicequality.kpi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figure of a month. */
@Schema(description = "The figure of a month. 各月數字。")
public record KpiMonth(@Schema(required = true) int month, @Schema(required = true) KpiFigure figure) {
}
