package tw.servicequality.activity.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a drill says (民眾抱怨事件演練) beyond its day, units and name.
 *
 * @param scenario what was played
 * @param participants who took part, in words; how many is {@code people}
 * @param findings what the review found; absent until there was one
 * @param followUp what is done about it
 */
@Embeddable
@Schema(description = "A drill. 民眾抱怨事件演練。")
public record Drill(@NotBlank @Size(max = 4000) @Column(name = "drill_scenario") String scenario,
        @Size(max = 500) @Column(name = "drill_participants") String participants,
        @Size(max = 4000) @Column(name = "drill_findings") String findings, @Size(max = 4000) @Column(name = "drill_follow_up") String followUp) {

    /** Whether its review is still to be written. */
    public boolean lacksReview() {
        return findings == null;
    }
}
