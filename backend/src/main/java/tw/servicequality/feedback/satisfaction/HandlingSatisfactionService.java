package tw.servicequality.feedback.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.feedback.rules.Distribution;
import tw.servicequality.feedback.rules.Question;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** Adds up what people say. Numbers only: confidential cases count like others. */
@ApplicationScoped
@Transactional
public class HandlingSatisfactionService {

    private final FeedbackTallies tallies;
    private final OrganizationService organization;
    private final OfficeClock clock;

    HandlingSatisfactionService(FeedbackTallies tallies, OrganizationService organization, OfficeClock clock) {
        this.tallies = tallies;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The results of a Gregorian year. Two statements.
     *
     * @param year 0 for the present one
     * @param unit code of a unit; null for the office
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows
     */
    public HandlingSatisfactionResponse of(int year, String unit) {
        int shown = year == 0 ? clock.today().getYear() : year;
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        UnitReference asked = unit == null ? null : units.stream().filter(it -> it.code().equals(unit)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", unit));
        List<FeedbackTally> all = tallies.ofYear(shown).stream().filter(it -> asked == null || asked.id().equals(it.unitId()) && !it.confidential()).toList();
        // Of confidential cases the whole office learns the sum: a small line would tell of one.
        List<FeedbackTally> open = all.stream().filter(it -> !it.confidential()).toList();
        List<HandlingSatisfactionResponse.UnitLine> lines = units.stream().map(it -> line(it, open)).filter(it -> it.sums().cases() > 0).toList();
        return new HandlingSatisfactionResponse(shown, asked, Distribution.SMALL, sums(all), months(open), lines);
    }

    private static HandlingSatisfactionResponse.UnitLine line(UnitReference unit, List<FeedbackTally> all) {
        List<FeedbackTally> own = all.stream().filter(it -> unit.id().equals(it.unitId())).toList();
        return new HandlingSatisfactionResponse.UnitLine(unit, sums(own), months(own));
    }

    private static HandlingSatisfactionResponse.Sums sums(List<FeedbackTally> tallies) {
        FeedbackTally sum = FeedbackTally.sum(tallies);
        return new HandlingSatisfactionResponse.Sums(sum.cases(), sum.invited(), sum.answered(), Distribution.rate(sum.answered(), sum.invited()),
                sum.dissatisfied(), isSmall(sum.answered()), Arrays.stream(Question.values()).map(it -> question(it, sum.of(it))).toList());
    }

    private static HandlingSatisfactionResponse.QuestionResult question(Question question, Distribution points) {
        return new HandlingSatisfactionResponse.QuestionResult(question, points.valid(), points.counts(), points.satisfiedRate(), points.lowerBound(),
                points.mean(), points.dissatisfied(), isSmall(points.valid()));
    }

    private static List<HandlingSatisfactionResponse.Month> months(List<FeedbackTally> tallies) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> month(month, tallies.stream().filter(it -> it.month() == month).toList())).toList();
    }

    private static HandlingSatisfactionResponse.Month month(int month, List<FeedbackTally> tallies) {
        FeedbackTally sum = FeedbackTally.sum(tallies);
        return new HandlingSatisfactionResponse.Month(month, sum.cases(), sum.invited(), sum.answered(), Distribution.rate(sum.answered(), sum.invited()),
                sum.of(Question.OVERALL).satisfiedRate(), sum.dissatisfied(), isSmall(sum.answered()));
    }

    private static boolean isSmall(long answers) {
        return answers > 0 && answers < Distribution.SMALL;
    }
}
