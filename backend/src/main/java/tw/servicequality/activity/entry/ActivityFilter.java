package tw.servicequality.activity.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;

/**
 * Which activities; what is null does not filter.
 *
 * @param unit code of a unit that took part
 * @param item code of an action item, in the governing plan
 * @param kind code of a kind
 * @param text a piece of title or text; never written down
 * @param own what only media items and drills have
 */
public record ActivityFilter(LocalDate from, LocalDate to, String unit, String item, String kind, @JsonIgnore String text, ActivityState state, Own own) {

    /**
     * What only media items and drills have; what is null does not filter.
     *
     * @param pending whether a media item still needs an answer, or a drill its review
     */
    public record Own(Medium medium, Tone tone, Boolean pending) {
    }
}
