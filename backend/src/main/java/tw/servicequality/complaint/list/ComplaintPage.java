package tw.servicequality.complaint.list;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.reading.ComplaintSummary;

/**
 * One page of cases.
 *
 * @param total how many there are by this filter, as counted at {@code totalAsOf}: exact for that moment, at most half a minute old. Counting a million
 *         rows for each page would cost more than the page.
 * @param settledUntil with {@code sort=changedAt}: no change of that moment or before is still to come; ask from here the next time ({@code changedSince})
 * @param totalIsLeast true when there are more than {@code total}, else absent: words that many cases have are counted up to a thousand
 * @param nextCursor absent on the last page
 */
@Schema(description = "One page of complaints. 陳情案件清單。")
public record ComplaintPage(@Schema(required = true) List<ComplaintSummary> items,
        @Schema(required = true, description = "How many there are by this filter, as counted at `totalAsOf`: at most half a minute old. 符合條件的筆數。") long total,
        @Schema(required = true, description = "When `total` was counted. 計數時間。") Instant totalAsOf,
        @Schema(description = "True when there are more than `total`: words that many cases have are counted up to a thousand. 為真時總數僅為下限。")
        Boolean totalIsLeast,
        @Schema(description = "With `sort=changedAt`: no change of that moment or before is still to come; ask from here the next time (`changedSince`). 下次由此時起查詢異動。")
        Instant settledUntil, String nextCursor) {
}
