package tw.servicequality.activity.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;

/**
 * What a media item says beyond its day, headline and summary.
 *
 * @param concernedUnit the unit that it is about
 * @param response what was done about it; absent as long as nothing was
 * @param caseNumber number of the complaint that it is about; the number alone, the case is seen by those who may
 */
@Schema(name = "MediaItem", description = "A media item. 輿情。")
public record MediaItemResponse(@Schema(required = true) Medium medium, String link, @Schema(required = true) Tone tone, UnitReference concernedUnit,
        @Schema(required = true) boolean responseNeeded, String response, String caseNumber) {
}
