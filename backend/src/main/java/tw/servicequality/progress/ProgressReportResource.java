package tw.servicequality.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.http.SeenVersion;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.progress.report.ProgressReportResponse;
import tw.servicequality.progress.report.SignedProgressReport;

/** Monthly reports and their steps. */
@Path("/api/v1/progress-reports")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProgressReportResource {

    private final ProgressPeriodService periods;
    private final ProgressReportService reports;
    private final ProgressStepService steps;

    ProgressReportResource(ProgressPeriodService periods, ProgressReportService reports, ProgressStepService steps) {
        this.periods = periods;
        this.reports = reports;
        this.steps = steps;
    }

    @GET
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "List the months of a year with their reports", description = "Those of the units that the caller may see, the oldest month first; also "
            + "months whose report nobody has begun. 年度各月各課室之月報情形。")
    public Page<ProgressPeriodResponse> listProgressReports(
            @Parameter(description = "Gregorian; the present one without it. 西元年。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of the unit. 課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit) {
        return Page.whole(periods.ofYear(year == null ? 0 : year, unit));
    }

    @POST
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_WRITE)
    @Operation(summary = "Open the report of a unit and month", description = "The one that there is, or a new one; however often it is asked for there is one. "
            + "開啟課室月報；尚無者即建立，重複開啟不會重複建立。")
    public ProgressReportResponse openProgressReport(@Valid @NotNull ProgressReportRequest request) {
        return reports.open(request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "One report", description = "With a line for each of the unit's items, its activities and figures, and what is missing. Locked it is told as it was "
            + "signed. 一份月報；鎖定後為核閱當時內容。")
    public ProgressReportResponse getProgressReport(@PathParam("id") UUID id) {
        return reports.get(id);
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "A report exactly as it was signed", description = "Also when it was opened again since, and whatever became of plan, units and targets. 核閱當時之月報。")
    public SignedProgressReport getSignedProgressReport(@PathParam("id") UUID id,
            @PathParam("revision") @Min(1) @Max(SignedProgressReport.LAST_REVISION) Integer revision) {
        return reports.signed(id, revision);
    }

    @POST
    @Path("/{id}/submit")
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Submit a report", description = "Once the month is over and nothing is missing; the unit's chief. 課長送研考。")
    @APIResponseSchema(value = ProgressReportResponse.class, responseCode = "200")
    public Response submitProgressReport(@BeanParam SeenVersion seen) {
        return Response.ok(steps.submit(seen.id(), seen.version())).build();
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECRETARY})
    @Operation(summary = "Return a report", description = "To its unit, with the reason. 退回修正；須敘明原因。")
    @APIResponseSchema(value = ProgressReportResponse.class, responseCode = "200")
    public Response returnProgressReport(@BeanParam SeenVersion seen, @Valid @NotNull ProgressWordsRequest request) {
        return Response.ok(steps.sendBack(seen.id(), seen.version(), request)).build();
    }

    @POST
    @Path("/{id}/consolidate")
    @Idempotent
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Consolidate a report", description = "With what research and evaluation remark to the whole. 研考彙整，得附意見。")
    @APIResponseSchema(value = ProgressReportResponse.class, responseCode = "200")
    public Response consolidateProgressReport(@BeanParam SeenVersion seen, @Valid @NotNull ProgressRemarkRequest request) {
        return Response.ok(steps.consolidate(seen.id(), seen.version(), request)).build();
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @RolesAllowed(Role.Name.SECRETARY)
    @Operation(summary = "Review a report", description = "It is locked from then on and kept as it is signed. 秘書核閱；月報即鎖定並保存。")
    @APIResponseSchema(value = ProgressReportResponse.class, responseCode = "200")
    public Response reviewProgressReport(@BeanParam SeenVersion seen) {
        return Response.ok(steps.review(seen.id(), seen.version())).build();
    }

    @POST
    @Path("/{id}/reopen")
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECRETARY})
    @Operation(summary = "Open a locked report again", description = "With the reason, as a new revision; what was signed stays. 重啟已鎖定之月報；須敘明原因，原版本保留。")
    @APIResponseSchema(value = ProgressReportResponse.class, responseCode = "200")
    public Response reopenProgressReport(@BeanParam SeenVersion seen, @Valid @NotNull ProgressWordsRequest request) {
        return Response.ok(steps.reopen(seen.id(), seen.version(), request)).build();
    }

    @POST
    @Path("/{id}/comments")
    @Idempotent
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Comment on a report", description = "While it is not locked. 留言。")
    @APIResponseSchema(value = ProgressReportResponse.class, responseCode = "200")
    public Response commentProgressReport(@PathParam("id") UUID id, @Valid @NotNull ProgressWordsRequest request) {
        return Response.ok(steps.comment(id, request)).build();
    }
}
