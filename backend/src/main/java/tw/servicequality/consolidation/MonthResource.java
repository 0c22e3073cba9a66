package tw.servicequality.consolidation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.progress.ProgressNewsResponse;
import tw.servicequality.progress.rules.ProgressState;

/** The monthly reports of all units together. */
@Path("/api/v1")
@Tag(name = "consolidation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MonthResource {

    private final ConsolidationService months;
    private final RemindingService reminding;

    MonthResource(ConsolidationService months, RemindingService reminding) {
        this.months = months;
        this.reminding = reminding;
    }

    @GET
    @Path("/progress-months/{month}")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "The reports of a month", description = "Units by states, with what may be done with several of them at once. 一個月份各課室月報情形。")
    public MonthResponse getProgressMonth(@Parameter(example = "2026-10") @PathParam("month") @Size(max = 7) String month) {
        return months.month(MonthParameter.read(month));
    }

    @GET
    @Path("/progress-months/{month}/news")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "What changed since last month and what is not green", description = "Of the reports that stand so, each with its version, to be reviewed or returned. "
            + "與上月不同或未達正常之項目。")
    public Page<ProgressNewsResponse> listProgressNews(@Parameter(example = "2026-10") @PathParam("month") @Size(max = 7) String month,
            @QueryParam("state") @DefaultValue("CONSOLIDATED") ProgressState state) {
        return Page.whole(months.news(MonthParameter.read(month), state));
    }

    @POST
    @Path("/progress-months/{month}/remind")
    @Idempotent
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Remind units whose report has not come", description = "By mail to their chiefs and officers; a person gets one a day at most. 催辦；每人每日至多一封。")
    @APIResponseSchema(value = RemindedResponse.class, responseCode = "200")
    public Response remindProgressMonth(@PathParam("month") @Size(max = 7) String month, @Valid @NotNull RemindRequest request) {
        return Response.ok(reminding.remind(MonthParameter.read(month), request)).build();
    }

    @POST
    @Path("/progress-months/{month}/consolidate")
    @Idempotent
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Consolidate several reports", description = "All or none, each on the version that was seen, with a remark of its own. "
            + "一次彙整多份並附研考意見，全部成功或全部不動。")
    @APIResponseSchema(value = MonthResponse.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem412")
    public Response consolidateProgressMonth(@PathParam("month") @Size(max = 7) String month,
            @Valid @NotNull MonthConsolidationRequest request) {
        return Response.ok(months.consolidate(MonthParameter.read(month), request)).build();
    }

    @POST
    @Path("/progress-months/{month}/return")
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECRETARY})
    @Operation(summary = "Return several reports", description = "For one reason, all or none. 一次退回多份。")
    @APIResponseSchema(value = MonthResponse.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem412")
    public Response returnProgressMonth(@PathParam("month") @Size(max = 7) String month, @Valid @NotNull MonthReturnRequest request) {
        return Response.ok(months.sendBack(MonthParameter.read(month), request)).build();
    }

    @POST
    @Path("/progress-months/{month}/review")
    @Idempotent
    @RolesAllowed(Role.Name.SECRETARY)
    @Operation(summary = "Review several reports", description = "All or none; they are locked from then on. 一次核閱多份。")
    @APIResponseSchema(value = MonthResponse.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem412")
    public Response reviewProgressMonth(@PathParam("month") @Size(max = 7) String month, @Valid @NotNull MonthStepRequest request) {
        return Response.ok(months.review(MonthParameter.read(month), request)).build();
    }

    @PUT
    @Path("/progress-months/{month}/publication")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Make a month public, or not", description = "What was reviewed of it, without names and evidence. 公開或停止公開該月成果。")
    public MonthResponse updateProgressPublication(@PathParam("month") @Size(max = 7) String month, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull PublicationRequest request) {
        return months.publish(MonthParameter.read(month), IfMatch.version(version), request);
    }

    @GET
    @Path("/progress-punctuality")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "How punctual the reports of a year are", description = "By unit: in time, late, missing, rate. 各課室年度月報準時率。")
    public Page<PunctualityResponse> listProgressPunctuality(
            @Parameter(description = "Gregorian; the present one without it. 西元年。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year) {
        return Page.whole(months.punctuality(year == null ? 0 : year));
    }
}
