package tw.servicequality.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service of GeoReport v2: a topic of complaints.
 *
 * @param description the topic's name in English
 * @param metadata always no: nothing more is asked
 * @param type always {@code blackbox}: nothing can be submitted here
 */
@Schema(name = "Open311Service", description = "GeoReport v2: a service, here a topic of complaints. 服務類別（案由）。")
public record ServiceResponse(@JsonProperty("service_code") @Schema(required = true, examples = "surveying") String serviceCode,
        @JsonProperty("service_name") @Schema(required = true, examples = "土地複丈及建物測量") String serviceName,
        @Schema(required = true) String description, @Schema(required = true) boolean metadata, @Schema(required = true, examples = "blackbox") String type) {
}
