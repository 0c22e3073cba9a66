package tw.servicequality.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit. */
public record UnitRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 40)
        @Schema(description = "Short stable code for addresses and files. 固定代碼。", examples = "registration") String code,
        @NotBlank @Size(max = 60) @Schema(examples = "登記課") String name,
        @NotBlank @Size(max = 100) @Schema(examples = "Registration Section") String nameEn,
        @NotNull UnitKind kind,
        @Schema(description = "Whether it is in service; true when absent. 是否仍在運作。") Boolean active) {
}
