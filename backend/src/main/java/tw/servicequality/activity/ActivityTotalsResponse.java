package tw.servicequality.activity;

import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.kind.ActivityKind;

/** What the activities of a list add up to; withdrawn ones are left out. */
@Schema(description = "Totals of a list of activities. 辦理紀錄合計。")
public record ActivityTotalsResponse(@Schema(required = true) long activities, @Schema(required = true) long times,
        @Schema(required = true) long people, @Schema(required = true) long pieces, @Schema(required = true) List<KindTotal> kinds) {

    /** The same of one kind. */
    @Schema(name = "ActivityKindTotal")
    public record KindTotal(@Schema(required = true) ActivityResponse.Kind kind, @Schema(required = true) long activities,
            @Schema(required = true) long times, @Schema(required = true) long people, @Schema(required = true) long pieces) {
    }

    /** @param order in which the kinds stand */
    static ActivityTotalsResponse of(List<Activities.KindSums> sums, Collection<ActivityKind> order) {
        List<KindTotal> kinds = order.stream().flatMap(kind -> sums.stream().filter(sum -> sum.kindId().equals(kind.id)).map(sum -> new KindTotal(
                kind.reference(), sum.activities(), sum.times(), sum.people(), sum.pieces()))).toList();
        return new ActivityTotalsResponse(total(kinds, KindTotal::activities), total(kinds, KindTotal::times), total(kinds, KindTotal::people),
                total(kinds, KindTotal::pieces), kinds);
    }

    private static long total(List<KindTotal> kinds, ToLongFunction<KindTotal> amount) {
        return kinds.stream().mapToLong(amount).sum();
    }
}
