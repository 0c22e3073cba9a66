package tw.servicequality.activity.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;

/**
 * What a media item says beyond its day, headline ({@code title}) and summary ({@code text}).
 *
 * @param link an address of a page, http or https
 * @param tone how it speaks of the office
 * @param concernedUnit code of the unit that it is about
 * @param responseNeeded whether the office has to answer it; no when absent
 * @param response what was done about it; absent as long as nothing was
 * @param caseNumber number of the complaint that it is about: one that the caller may see and that is not confidential
 */
@Schema(name = "MediaItemRequest", description = "A media item. 輿情。")
public record MediaItemRequest(@NotNull Medium medium, @Size(max = 1000) @Schema(examples = "https://news.example.tw/2026/0612") String link,
        @NotNull Tone tone, @Size(max = 50) @Schema(examples = "surveying") String concernedUnit, Boolean responseNeeded,
        @Size(max = 4000) String response, @Size(max = 20) @Schema(examples = "C1151126-00027") String caseNumber) {
}
