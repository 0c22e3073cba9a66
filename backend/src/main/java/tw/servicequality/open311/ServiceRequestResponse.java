package tw.servicequality.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service request of GeoReport v2: a complaint that is not confidential. It has no {@code description}, {@code address}, {@code lat}, {@code long} or
 * {@code media_url}: what citizens wrote and where they live is not published. Times are told by the day.
 *
 * @param status {@code open} while the deadline runs, else {@code closed}
 * @param agencyResponsible the unit that has it; absent while none does
 * @param updatedDatetime of a closed one, when it was answered or closed
 * @param expectedDatetime the end of the day by which it is to be answered
 */
@Schema(name = "Open311Request", description = "GeoReport v2: a service request, here a complaint without any text. 服務請求（陳情案件，不含內容及個資）。")
public record ServiceRequestResponse(@JsonProperty("service_request_id") @Schema(required = true) String serviceRequestId,
        @Schema(required = true, examples = "open") String status,
        @JsonProperty("service_name") @Schema(required = true) String serviceName, @JsonProperty("service_code") @Schema(required = true) String serviceCode,
        @JsonProperty("agency_responsible") String agencyResponsible,
        @JsonProperty("requested_datetime") @Schema(required = true) OffsetDateTime requestedDatetime,
        @JsonProperty("updated_datetime") @Schema(required = true) OffsetDateTime updatedDatetime,
        @JsonProperty("expected_datetime") OffsetDateTime expectedDatetime) {
}
