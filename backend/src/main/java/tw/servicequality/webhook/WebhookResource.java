package tw.servicequality.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The subscriptions of programs that want to be told what changes. */
@Path("/api/v1")
@Tag(name = "webhook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WebhookResource {

    private final WebhookService webhooks;
    private final WebhookAddresses addresses;

    WebhookResource(WebhookService webhooks, WebhookAddresses addresses) {
        this.webhooks = webhooks;
        this.addresses = addresses;
    }

    @GET
    @Path("/webhook-kinds")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List what webhooks can tell of", description = "The kinds of things of the list of changes. 可通知的資料種類。")
    public Page<WebhookKindResponse> listWebhookKinds() {
        return webhooks.kinds();
    }

    @GET
    @Path("/webhooks")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List the webhooks", description = "By name, without their secrets. 列出 Webhook 訂閱，依名稱排序。")
    public Page<WebhookResponse> listWebhooks() {
        return webhooks.list();
    }

    @GET
    @Path("/webhooks/export")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The webhooks as a file", description = "By name, without their secrets. 匯出 Webhook 訂閱，不含密鑰。")
    public Response getWebhooksExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("webhooks", TableExport.of(WebhookColumns.ALL, "Webhook 訂閱", cursor -> webhooks.export(), WebhookColumns::values));
    }

    @GET
    @Path("/webhooks/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Get a webhook", description = "一個 Webhook 訂閱。")
    public WebhookResponse getWebhook(@PathParam("id") UUID id) {
        return webhooks.get(id);
    }

    @POST
    @Path("/webhooks")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @APIResponseSchema(value = WebhookSecretResponse.class, responseCode = "201")
    @Operation(summary = "Add a webhook", description = "It is told what changes from now on (Standard Webhooks). The signing secret is in this answer only, so the answer "
            + "is not repeated for an Idempotency-Key: a second try is refused by the name. 新增 Webhook 訂閱；簽章密鑰只出現在這個回覆。")
    public Response createWebhook(@Valid @NotNull WebhookRequest request, @Context UriInfo uri) {
        addresses.check(request.url());
        WebhookSecretResponse answer = webhooks.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.webhook().id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/webhooks/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Change a webhook", description = "Also pauses it (`active` false) and lets it go on: what changed meanwhile is sent then. "
            + "修改 Webhook 訂閱，亦可暫停與恢復；暫停期間的異動於恢復後送出。")
    public WebhookResponse updateWebhook(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull WebhookRequest request) {
        int expected = IfMatch.version(version);
        addresses.check(request.url());
        return webhooks.update(id, expected, request);
    }

    @DELETE
    @Path("/webhooks/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Delete a webhook", description = "With its log; what waits is not sent. 刪除 Webhook 訂閱與其遞送紀錄。")
    public void deleteWebhook(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        webhooks.delete(id, IfMatch.version(version));
    }

    @POST
    @Path("/webhooks/{id}/rotate-secret")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Give a webhook a new secret", description = "Told in this answer only; the old one signs too for a while (by default a day), so that the receiver can change over. "
            + "更換簽章密鑰，只出現在這個回覆；舊密鑰並用一段期間。")
    public WebhookSecretResponse rotateWebhookSecret(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return webhooks.rotate(id, IfMatch.version(version));
    }
}
