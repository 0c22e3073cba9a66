package tw.servicequality.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;
import tw.servicequality.webhook.rules.DeliveryState;

/** What became of the messages of a webhook. */
@Path("/api/v1")
@Tag(name = "webhook")
@Produces(MediaType.APPLICATION_JSON)
class WebhookDeliveryResource {

    private final WebhookDeliveryService deliveries;

    WebhookDeliveryResource(WebhookDeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Path("/webhooks/{id}/deliveries")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List the messages of a webhook", description = "Newest first; kept for 30 days by default. 遞送紀錄，由新到舊，預設保留 30 日。")
    public Page<WebhookDeliveryResponse> listWebhookDeliveries(@PathParam("id") UUID id, @QueryParam("state") DeliveryState state,
            @QueryParam("cursor") @Size(max = 400) String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return deliveries.list(id, state, cursor, limit);
    }

    @GET
    @Path("/webhooks/{id}/deliveries/export")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The messages of a webhook as a file", description = "The whole list by the same filter. 依相同篩選條件匯出遞送紀錄。")
    public Response getWebhookDeliveriesExport(@PathParam("id") UUID id, @QueryParam("state") DeliveryState state, @Valid @BeanParam ExportRequest export) {
        return export.answer("webhook-deliveries", TableExport.of(WebhookDeliveryColumns.ALL, "遞送紀錄", cursor -> deliveries.export(id, state, cursor),
                WebhookDeliveryColumns::values));
    }

    @POST
    @Path("/webhooks/{id}/test")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Try a webhook", description = "Sends a `webhook.ping` within seconds; see the list of messages. Not while it is inactive. 送出測試訊息。")
    public WebhookDeliveryResponse testWebhook(@PathParam("id") UUID id) {
        return deliveries.ping(id);
    }

    @POST
    @Path("/webhooks/{id}/deliveries/{deliveryId}/resend")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Send a message again", description = "Under the same `webhook-id`, from the first try on. Not one that still waits. 重新遞送。")
    public WebhookDeliveryResponse resendWebhookDelivery(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return deliveries.resend(id, deliveryId);
    }
}
