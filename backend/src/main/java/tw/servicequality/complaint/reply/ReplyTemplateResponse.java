package tw.servicequality.complaint.reply;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.platform.http.Versioned;

/**
 * A template of a reply.
 *
 * @param dismissalGround absent where it fits every ground, or is for no dismissal
 * @param topic absent when it is for every topic
 * @param active false once it is retired
 */
@Schema(name = "ReplyTemplate", description = "A template of a reply. 回復範本。")
public record ReplyTemplateResponse(@Schema(required = true) UUID id, @Schema(required = true) String name, @Schema(required = true) Outcome outcome,
        DismissalGround dismissalGround, ComplaintTopicResponse topic, @Schema(required = true) String text, @Schema(required = true) int place,
        @Schema(required = true) boolean active, @Schema(required = true) int version) implements Versioned {
}
