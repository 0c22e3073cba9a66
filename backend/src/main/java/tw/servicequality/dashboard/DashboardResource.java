package tw.servicequality.dashboard;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/dashboard")
@Tag(name = "dashboard")
@Produces(MediaType.APPLICATION_JSON)
class DashboardResource {

    private final DashboardService dashboard;

    DashboardResource(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    @GET
    @Authenticated
    @Operation(summary = "The first screen in one answer", description = "Counts, headline indicators with their targets, what falls due. "
            + "總覽：各構面、課室、期程的事項數，主要指標與目標，近期應辦事項。")
    public DashboardResponse getDashboard(@Parameter(description = "Code of a unit; absent for the whole office. 課室代碼。",
            example = "surveying") @QueryParam("unit") @Size(max = 50) String unit) {
        return dashboard.get(unit);
    }
}
