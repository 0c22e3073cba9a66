package tw.servicequality.privacy.datasubject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.privacy.rules.RequestState;
import tw.servicequality.tabular.written.TableExport;

/** The register of requests of data subjects. */
@Path("/api/v1/data-subject-requests")
@Tag(name = "privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DataSubjectRequestResource {

    private final DataSubjectRequestService requests;

    DataSubjectRequestResource(DataSubjectRequestService requests) {
        this.requests = requests;
    }

    @GET
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "List requests", description = "The earliest due first, persons masked. 當事人權利行使清單，先到期者在前。")
    public DataSubjectRequestPage listDataSubjectRequests(@QueryParam("state") RequestState state,
            @Parameter(description = "Only those that wait for a decision after their due day. 只列逾期。") @QueryParam("overdue") Boolean overdue,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor) {
        return requests.list(state, Boolean.TRUE.equals(overdue), limit, cursor);
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of requests as a file", description = "The whole list by the same filters, persons masked. 依相同篩選條件匯出當事人權利行使清單；個資遮蔽。")
    public Response getDataSubjectRequestsExport(@QueryParam("state") RequestState state, @QueryParam("overdue") Boolean overdue,
            @Valid @BeanParam ExportRequest export) {
        return export.answer("data-subject-requests", TableExport.of(DataSubjectRequestColumns.ALL, "當事人權利行使",
                cursor -> requests.export(state, Boolean.TRUE.equals(overdue), cursor), DataSubjectRequestColumns::values));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Register a request", description = "To be decided in 15 days, or 30. 登錄申請；查詢 15 日、其他 30 日內准駁。")
    @APIResponseSchema(value = DataSubjectRequestResponse.class, responseCode = "201")
    public Response createDataSubjectRequest(@Valid @NotNull DataSubjectRequestRequest request, @Context UriInfo uri) {
        DataSubjectRequestResponse answer = requests.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "One request", description = "With the cases that are found by it now, masked. 申請案及所查得之案件（遮蔽）。")
    public DataSubjectRequestResponse getDataSubjectRequest(@PathParam("id") UUID id) {
        return requests.get(id);
    }

    @POST
    @Path("/{id}/extend")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Extend a request", description = "Once, by 15 or 30 days, and the person was told. 延長一次，須以書面通知申請人。")
    public DataSubjectRequestResponse extendDataSubjectRequest(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull RequestExtensionRequest request) {
        return requests.extend(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/decide")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Decide a request", description = "What is refused is done. 准駁；駁回即辦結。")
    public DataSubjectRequestResponse decideDataSubjectRequest(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull RequestDecisionRequest request) {
        return requests.decide(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Say that a request is done", description = "辦結。")
    public DataSubjectRequestResponse completeDataSubjectRequest(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return requests.complete(id, IfMatch.version(version));
    }
}
