package tw.servicequality.kpi.rules;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where an indicator stands on a day.
 *
 * @param value by the target's way of taking months together; null without data
 * @param mean the mean of the months' ratios; null for what is no ratio
 * @param pooled all numerators over all denominators; null for what is no ratio
 * @param gap what is missing to the threshold; null when nothing is
 * @param expected what an even pace would have reached; null for what does not grow
 * @param projection what the year comes to if it goes on like this; null without data
 * @param reachable false when the rest of the year cannot mend it
 * @param periods how many months have a figure
 * @param met how many of them met the target
 * @param judged how many of them were judged
 */
public record Standing(KpiStatus status, BigFraction value, BigDecimal numerator, BigDecimal denominator, BigFraction mean, BigFraction pooled,
        BigFraction gap, BigDecimal expected, BigFraction projection, boolean reachable, int periods, int met, int judged) {

    /** Nothing is known, or nothing is asked for. */
    static Standing of(KpiStatus status) {
        return new Standing(status, null, null, null, null, null, null, null, null, true, 0, 0, 0);
    }
}
