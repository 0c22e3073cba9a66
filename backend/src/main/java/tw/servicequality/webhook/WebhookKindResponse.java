package tw.servicequality.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of thing whose changes can be sent. */
@Schema(name = "WebhookKind")
public record WebhookKindResponse(
        @Schema(required = true, examples = "complaint") String kind,
        @Schema(required = true, examples = "complaint", description = "Tag of the operations that read it. 功能。") String room) {
}
