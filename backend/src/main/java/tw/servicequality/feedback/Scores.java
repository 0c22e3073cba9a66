package tw.servicequality.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.feedback.rules.Distribution;

/**
 * One answer: 5 非常滿意, 4 滿意, 3 普通, 2 不滿意, 1 非常不滿意. Absent for what somebody had nothing to do with; the overall one is always there.
 *
 * @param environment 洽公環境
 * @param courtesy 服務禮儀
 * @param expertise 服務專業性
 * @param measures 服務措施
 * @param overall 整體滿意度
 */
@Schema(name = "FeedbackScores", description = "Points from 1 (very dissatisfied) to 5 (very satisfied). 各題分數，5 為非常滿意。")
public record Scores(@Min(1) @Max(Distribution.POINTS) Integer environment, @Min(1) @Max(Distribution.POINTS) Integer courtesy,
        @Min(1) @Max(Distribution.POINTS) Integer expertise, @Min(1) @Max(Distribution.POINTS) Integer measures,
        @NotNull @Min(1) @Max(Distribution.POINTS) @Schema(required = true) Integer overall) {

    /** Whether 1 or 2 was given to any question. */
    public boolean dissatisfied() {
        return Distribution.isDissatisfied(inOrder());
    }

    /** In the order of {@link tw.servicequality.feedback.rules.Question}; some may be null. */
    public List<Integer> inOrder() {
        return Arrays.asList(environment, courtesy, expertise, measures, overall);
    }
}
