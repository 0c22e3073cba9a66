package tw.servicequality.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Scope;

/** The arithmetic of working days. */
@Path("/api/v1/working-days")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
class WorkingDayResource {

    private final CalendarService calendars;

    WorkingDayResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/due")
    @PermitAll
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "Find a due date", description = "The day that is `days` working days after `from`, with the arithmetic day by day. A year without a "
            + "calendar is a 422, never a guess. 從 from 的次一工作日起算第 days 個工作日，附逐日計算過程；沒有該年度日曆時回覆 422，不會猜測。")
    public DueDateResponse getDueDate(
            @Parameter(description = "Day of receipt, not counted. 收件日，不計入。", example = "2026-02-12") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "Working days. 工作日數。", example = "6") @QueryParam("days") @NotNull @Min(1) @Max(250) Integer days) {
        return calendars.due(from, days);
    }

    @GET
    @Path("/count")
    @PermitAll
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "Count working days", description = "After `from` up to and including `to`. 計算 from 之後至 to（含）的工作日數。")
    public WorkingDayCountResponse getWorkingDayCount(
            @Parameter(description = "Not counted. 不計入。", example = "2026-02-12") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "Last day, counted. 迄日，計入。", example = "2026-03-02") @QueryParam("to") @NotNull LocalDate to) {
        return calendars.count(from, to);
    }
}
