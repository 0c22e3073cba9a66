package tw.servicequality.open311;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Open311 GeoReport v2, reading only, JSON only. Names and addresses are the specification's; problems are told as everywhere (RFC 9457). One office is one
 * jurisdiction, so {@code jurisdiction_id} is not looked at.
 */
@Path("/open311/v2")
@Tag(name = "open311")
@Produces(MediaType.APPLICATION_JSON)
class Open311Resource {

    private final Open311Service open311;

    Open311Resource(Open311Service open311) {
        this.open311 = open311;
    }

    @GET
    @Path("/services.json")
    @PermitAll
    @Operation(summary = "GeoReport v2: services", description = "The topics of complaints; 404 unless the office has turned Open311 on. 服務類別；未開放時為 404。")
    public List<ServiceResponse> listOpen311Services() {
        return open311.services();
    }

    @GET
    @Path("/requests.json")
    @PermitAll
    @Operation(summary = "GeoReport v2: service requests", description = "Complaints without any text, the latest first; never confidential ones. 404 unless the office has "
            + "turned Open311 on. 陳情案件，不含內容、個資及保密案件。")
    public List<ServiceRequestResponse> listOpen311Requests(
            @Parameter(description = "Identifiers, parted by commas, 50 at the most; overrides all others.") @QueryParam("service_request_id") @Size(max = 2000) String ids,
            @Parameter(description = "Codes of services, parted by commas.") @QueryParam("service_code") @Size(max = 1000) String codes,
            @Parameter(description = "`2026-01-01T00:00:00Z` or `2026-01-01`; requested on that day (Taipei) or later.", example = "2026-01-01T00:00:00Z")
            @QueryParam("start_date") @Size(max = 40) String start,
            @Parameter(description = "Requested on that day or before; at most 90 days after the first. Without both: the last 90 days.") @QueryParam("end_date")
            @Size(max = 40) String end,
            @Parameter(description = "`open`, `closed`, or both parted by a comma.", example = "open") @QueryParam("status") @Size(max = 40) String status,
            @Parameter(description = "How many at the most; narrow the days to get others.", schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1",
                    maximum = "1000", defaultValue = "1000")) @QueryParam("page_size") Integer most) {
        return open311.requests(ids, codes, start, end, status, most == null ? Open311Service.MOST : most);
    }

    @GET
    @Path("/requests/{id}.json")
    @PermitAll
    @Operation(summary = "GeoReport v2: one service request", description = "As a list of one. 404 unless the office has turned Open311 on. 單一案件。")
    public List<ServiceRequestResponse> listOpen311Request(@PathParam("id") UUID id) {
        return open311.request(id);
    }

    @GET
    @Path("/{resource: .+\\.xml}")
    @PermitAll
    @Operation(hidden = true)
    public List<ServiceRequestResponse> getXml() {
        open311.requireOn();
        throw new ProblemException(ProblemType.NOT_ACCEPTABLE, List.of(new ProblemException.Fault("format", "json-only")));
    }
}
