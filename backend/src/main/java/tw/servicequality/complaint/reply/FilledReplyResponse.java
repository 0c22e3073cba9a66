package tw.servicequality.complaint.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template with its placeholders filled for one case; {@code ○○○} stands where something must still be written by hand. */
@Schema(name = "FilledReply", description = "A reply to begin with. 套用範本後的擬復文字；○○○ 為待填處。")
public record FilledReplyResponse(@Schema(required = true) String text) {
}
