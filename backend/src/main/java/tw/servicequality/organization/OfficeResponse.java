package tw.servicequality.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/** The office and its active units. */
@Schema(description = "The office and its active units. 機關與現有課室。")
public record OfficeResponse(
        @Schema(required = true, examples = "臺北市建成地政事務所") String name,
        @Schema(required = true, examples = "建成地政") String shortName,
        @Schema(required = true, examples = "服務品質管考") String productName,
        @Schema(required = true) List<UnitResponse> units,
        @Schema(required = true) int version) implements Versioned {

    static OfficeResponse of(Office office, List<UnitResponse> units) {
        return new OfficeResponse(office.name, office.shortName, office.productName, units, office.version);
    }
}
