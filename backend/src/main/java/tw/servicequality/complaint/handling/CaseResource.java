package tw.servicequality.complaint.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.reading.ComplaintResponse;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;

/** The steps of a case. */
@Path("/api/v1/complaints")
@Tag(name = "complaint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseResource {

    private final CaseService cases;

    CaseResource(CaseService cases) {
        this.cases = cases;
    }

    @POST
    @Path("/{id}/assign")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Give a case to a unit", description = "分辦、改分。")
    public ComplaintResponse assignComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull AssignRequest request) {
        return cases.assign(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Begin the work", description = "受理。")
    public ComplaintResponse startComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return cases.start(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/request-supplement")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Ask the petitioner to say more", description = "The clock goes on. 請陳情人補陳，期限照算。")
    public ComplaintResponse requestComplaintSupplement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull CaseWordsRequest request) {
        return cases.requestSupplement(id, IfMatch.version(version), request.words());
    }

    @POST
    @Path("/{id}/receive-supplement")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Note what the petitioner said", description = "收到補陳。")
    public ComplaintResponse receiveComplaintSupplement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull CaseWordsRequest request) {
        return cases.receiveSupplement(id, IfMatch.version(version), request.words());
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Lay a reply before the chief", description = "擬復送核。")
    public ComplaintResponse submitComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull SubmitRequest request) {
        return cases.submit(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Send a reply back", description = "退回承辦人。")
    public ComplaintResponse returnComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull CaseWordsRequest request) {
        return cases.sendBack(id, IfMatch.version(version), request.words());
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Approve the reply and send it", description = "核定並回復。")
    public ComplaintResponse approveComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return cases.approve(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Close an answered case", description = "結案。")
    public ComplaintResponse closeComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return cases.close(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "The petitioner takes it back", description = "陳情人撤回。")
    public ComplaintResponse withdrawComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull CaseWordsRequest request) {
        return cases.withdraw(id, IfMatch.version(version), request.words());
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Handle a case with another", description = "併案；兩案歷程均保留。")
    public ComplaintResponse mergeComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull MergeRequest request) {
        return cases.merge(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/request-extension")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Ask for a later deadline", description = "申請展期，至多自收件起30日。")
    public ComplaintResponse requestComplaintExtension(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ExtensionRequest request) {
        return cases.requestExtension(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/decide-extension")
    @RolesAllowed({Role.Name.SECRETARY, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Grant or refuse an extension", description = "准駁展期；核准即通知陳情人。")
    public ComplaintResponse decideComplaintExtension(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull DecisionRequest request) {
        return cases.decideExtension(id, IfMatch.version(version), request);
    }

    @POST
    @Idempotent
    @Path("/{id}/follow-up")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Register that the petitioner came again", description = "A new case that names the old one; the same petitioner where none is sent. 再陳情，另立新案並註明前案；未填陳情人即同前案。")
    @APIResponseSchema(value = ComplaintResponse.class, responseCode = "201")
    public Response createFollowUp(@PathParam("id") UUID id, @Valid @NotNull ComplaintRequest request, @Context UriInfo uri) {
        ComplaintResponse answer = cases.followUp(id, request);
        return Response.created(uri.getBaseUriBuilder().path("api/v1/complaints").path(answer.id().toString()).build()).entity(answer).build();
    }

    @POST
    @Path("/assign")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Give several cases to a unit", description = "All or none. 批次分辦，全部成功或全部不變。")
    @APIResponseSchema(value = AssignedComplaintsResponse.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem412")
    public AssignedComplaintsResponse assignComplaints(@Valid @NotNull BulkAssignRequest request) {
        return new AssignedComplaintsResponse(cases.assignAll(request));
    }

    @GET
    @Path("/handlers")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Who may be given cases of a unit", description = "可分辦人員。")
    public Page<CaseHandlerResponse> listCaseHandlers(@QueryParam("unit") @NotBlank @Size(max = 40) String unit) {
        return Page.whole(cases.handlers(unit));
    }
}
