package tw.servicequality.activity.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;

/** What an activity says that is a media item (輿情): the activity has the day, the headline and the summary. */
@Embeddable
public record MediaItem(@Enumerated(EnumType.STRING) @Column(name = "media_medium") Medium medium, @Column(name = "media_link") String link,
        @Enumerated(EnumType.STRING) @Column(name = "media_tone") Tone tone, @Column(name = "media_unit_id") UUID unitId,
        @Column(name = "media_response_needed") boolean responseNeeded, @Column(name = "media_response") String response,
        @Column(name = "media_case_number") String caseNumber) {

    /** Whether somebody still has to answer it. */
    public boolean isPending() {
        return responseNeeded && response == null;
    }
}
