package tw.servicequality.changefeed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.changefeed.rules.ChangeKind;

/**
 * One change of one thing.
 *
 * @param cursor where the list goes on after this change; the same for the same change for ever, so it also tells a change from another
 * @param at when it was changed
 * @param room the tag of the operations that read the thing
 * @param kind what it is
 * @param id which one; absent where several of the kind changed at once, or the office has only one
 * @param change what it means for a copy
 * @param href where it is read now
 */
@Schema(name = "Change")
public record ChangeResponse(
        @Schema(required = true, description = "Pass as `after` to go on behind this change; one and the same for the same change. 本筆游標。") String cursor,
        @Schema(required = true) Instant at,
        @Schema(required = true, examples = "complaint", description = "Tag of the operations that read it. 功能。") String room,
        @Schema(required = true, examples = "complaint", description = "Kind of thing. 種類。") String kind,
        @Schema(description = "Absent where several of the kind changed at once. 識別碼；一次異動多筆時沒有此欄。") String id,
        @Schema(required = true) ChangeKind change,
        @Schema(required = true, examples = "/api/v1/complaints/018f0000-0000-7000-8000-000000000001",
                description = "Where to read it now; 404 when it is gone. 現況位址。") String href) {
}
