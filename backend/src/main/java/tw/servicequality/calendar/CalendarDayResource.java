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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.rules.RocDate;

/** The days of a year. */
@Path("/api/v1/calendar-days")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
class CalendarDayResource {

    private final CalendarService calendars;

    CalendarDayResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "List every day of one year", description = "By the edition in force, with the overlays. 某一年度的每一天，含人工調整；公開。")
    public CalendarDaysResponse listCalendarDays(
            @Parameter(description = "Gregorian year. 西元年。", example = "2026") @QueryParam("year") @NotNull @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year) {
        return calendars.days(year);
    }
}
