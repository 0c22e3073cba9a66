package tw.servicequality.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office's names. */
public record OfficeRequest(
        @NotBlank @Size(max = 100) @Schema(description = "Full name. 機關全銜。", examples = "臺北市建成地政事務所") String name,
        @NotBlank @Size(max = 40) @Schema(description = "Short name. 簡稱。", examples = "建成地政") String shortName,
        @NotBlank @Size(max = 60) @Schema(description = "What this software is called here. 系統名稱。", examples = "服務品質管考") String productName) {
}
