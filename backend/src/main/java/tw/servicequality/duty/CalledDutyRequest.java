package tw.servicequality.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens something that the plan leaves to occasion, for example 配合本府研考會辦理調查.
 *
 * @param item code of an item with such a schedule
 * @param units codes of units that are responsible for it; each owes it for itself
 * @param from first day
 * @param to last day
 * @param title what is called for
 */
@Schema(description = "Something called for on occasion. 臨時應辦事項。")
public record CalledDutyRequest(@NotBlank @Size(max = 20) String item, @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> units,
        @NotNull LocalDate from, @NotNull LocalDate to, @NotBlank @Size(max = 200) String title) {
}
