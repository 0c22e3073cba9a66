package tw.servicequality.client;

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
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** The page of programs that may come in. */
@Path("/api/v1/api-clients")
@Tag(name = "client")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ApiClientResource {

    private final ApiClientService clients;

    ApiClientResource(ApiClientService clients) {
        this.clients = clients;
    }

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List the API clients", description = "Sorted by name, revoked ones included. 列出介接用戶端，含已撤銷者。")
    public Page<ApiClientResponse> listApiClients(@QueryParam("cursor") @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return clients.list(cursor, limit);
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The API clients as a file", description = "Sorted by name, revoked ones included; never a secret. 匯出介接用戶端，不含密鑰。")
    public Response getApiClientsExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("api-clients", TableExport.of(ApiClientColumns.ALL, "介接用戶端", clients::export, ApiClientColumns::values));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @APIResponseSchema(value = NewSecretResponse.class, responseCode = "201")
    @Operation(summary = "Create an API client", description = "The secret is in this answer only. Because it is kept nowhere, the answer is not repeated for an "
            + "Idempotency-Key: a second try is refused by the name. 建立介接用戶端；密鑰只出現在這個回覆，因此不以 Idempotency-Key 重送。")
    public Response createApiClient(@Valid @NotNull NewApiClientRequest request, @Context UriInfo uri) {
        NewSecretResponse answer = clients.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.client().id().toString()).build()).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Get an API client", description = "查詢一個介接用戶端。")
    public ApiClientResponse getApiClient(@PathParam("id") UUID id) {
        return clients.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Change an API client", description = "Holds from its next request on. 修改介接用戶端，自下一個請求起生效。")
    public ApiClientResponse updateApiClient(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull ApiClientRequest request) {
        return clients.update(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Give another secret", description = "Told in this answer only. The secrets before it stay good for the overlap. "
            + "換發密鑰，只出現在這個回覆；舊密鑰於續用時數內仍有效。")
    public NewSecretResponse rotateApiClientSecret(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull NewSecretRequest request) {
        return clients.rotate(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Shut an API client out", description = "For good, from its next request on, on every node. 撤銷介接用戶端，立即且不可復原。")
    public ApiClientResponse revokeApiClient(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return clients.revoke(id, IfMatch.version(version));
    }
}
