package tw.servicequality.complaint.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of the office's business that complaints are about.
 *
 * @param unitCode code of the unit that usually handles it: a suggestion
 */
@Schema(name = "ComplaintTopic", description = "What complaints are about. 案由。")
public record ComplaintTopicResponse(@Schema(required = true, examples = "surveying") String code, @Schema(required = true) String name,
        @Schema(required = true) String nameEn, @Schema(required = true) boolean active, @Schema(examples = "surveying") String unitCode) {
}
