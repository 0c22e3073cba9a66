package tw.servicequality.reminder;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.IfMatch;

/** What waits for the caller. */
@Path("/api/v1")
@Tag(name = "reminder")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReminderResource {

    private final ReminderService reminders;

    ReminderResource(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @Path("/reminders")
    @Authenticated
    @Operation(summary = "What waits for the caller", description = "待我處理：即將到期與逾期。")
    public RemindersResponse getReminders() {
        return reminders.mine();
    }

    @GET
    @Path("/reminder-preference")
    @Authenticated
    @Operation(summary = "How the caller wants to be reminded", description = "本人的提醒設定。")
    public ReminderPreferenceResponse getReminderPreference() {
        return reminders.preference();
    }

    @PUT
    @Path("/reminder-preference")
    @Authenticated
    @Operation(summary = "Change how the caller wants to be reminded", description = "修改本人的提醒設定。")
    public ReminderPreferenceResponse updateReminderPreference(@HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ReminderPreferenceRequest request) {
        return reminders.updatePreference(IfMatch.version(version), request);
    }
}
