package tw.servicequality.identity.deputy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
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
import tw.servicequality.tabular.written.TableExport;

/** 職務代理. */
@Path("/api/v1/deputyships")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeputyshipResource {

    private final DeputyshipService deputyships;

    DeputyshipResource(DeputyshipService deputyships) {
        this.deputyships = deputyships;
    }

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List the deputyships", description = "Newest first. 職務代理，由新到舊。")
    public Page<DeputyshipResponse> listDeputyships(
            @Parameter(description = "Of this account, as principal or deputy. 被代理人或代理人。") @QueryParam("accountId") UUID accountId,
            @Parameter(description = "That hold on this day. 當日有效。", example = "2026-11-23") @QueryParam("activeOn") LocalDate activeOn,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return deputyships.list(accountId, activeOn, cursor, limit);
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of deputyships as a file", description = "The whole list by the same filters. 依相同篩選條件匯出職務代理。")
    public Response getDeputyshipsExport(@QueryParam("accountId") UUID accountId, @QueryParam("activeOn") LocalDate activeOn,
            @Valid @BeanParam ExportRequest export) {
        return export.answer("deputyships", TableExport.of(DeputyshipColumns.ALL, "職務代理", cursor -> deputyships.export(accountId, activeOn, cursor),
                DeputyshipColumns::values));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @APIResponseSchema(value = DeputyshipResponse.class, responseCode = "201")
    @Operation(summary = "Appoint a deputy", description = "From the first to the last day, both included, in Taipei. 指定職務代理人，起迄日皆含。")
    public Response createDeputyship(@Valid @NotNull DeputyshipRequest request, @Context UriInfo uri) {
        DeputyshipResponse answer = deputyships.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "End a deputyship", description = "Whoever acts by it acts for himself from the next request on. 終止代理，立即生效。")
    public void deleteDeputyship(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        deputyships.delete(id, IfMatch.version(version));
    }
}
