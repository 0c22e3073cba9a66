package tw.servicequality.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word that stands for several units. */
public record UnitGroupRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "各課室") String name,
        @NotNull @Size(max = 200) List<@NotNull UUID> unitIds) {
}
