package tw.servicequality.activity;

import io.quarkus.security.Authenticated;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.activity.entry.ActivityFilter;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.activity.entry.ActivityRevisionResponse;
import tw.servicequality.activity.entry.ActivityState;
import tw.servicequality.activity.entry.ActivitySummary;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** What was done. */
@Path("/api/v1/activities")
@Tag(name = "activity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityResource {

    private final ActivityService activities;

    ActivityResource(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Operation(summary = "List activities", description = "The newest first, or by `sort`. 辦理紀錄清單，新的在前。")
    public Page<ActivitySummary> listActivities(
            @Parameter(description = "First day. 起日。") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day. 迄日。") @QueryParam("to") LocalDate to,
            @Parameter(description = "Code of a unit that took part. 課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit,
            @Parameter(description = "Code of an action item. 執行事項代碼。", example = "2.2.2.1.2") @QueryParam("item") @Size(max = 20) String item,
            @Parameter(description = "Code of a kind. 種類代碼。", example = "training") @QueryParam("kind") @Size(max = 40) String kind,
            @Parameter(description = "A piece of title or text. 標題或內容中的字串。") @QueryParam("q") @Size(max = 100) String text,
            @Parameter(description = "Media items in this medium. 輿情的媒體。") @QueryParam("medium") Medium medium,
            @Parameter(description = "Media items of this tone. 輿情的語氣。") @QueryParam("tone") Tone tone,
            @Parameter(description = "Media items that need an answer and drills that need a review, or (false) those that do not. 待回應的輿情、待檢討的演練。")
            @QueryParam("pending") Boolean pending,
            @QueryParam("state") @DefaultValue("ACTIVE") ActivityState state,
            @Parameter(description = "`-happenedOn` or `happenedOn`. 排序。") @QueryParam("sort") @DefaultValue("-happenedOn") @Size(max = 20) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 500) String cursor) {
        return activities.list(new ActivityFilter(from, to, unit, item, kind, text, state, new ActivityFilter.Own(medium, tone, pending)), sort, limit, cursor);
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of activities as a file", description = "The whole list by the same filters. 依相同篩選條件匯出整份清單。")
    public Response getActivitiesExport(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @QueryParam("unit") @Size(max = 50) String unit, @QueryParam("item") @Size(max = 20) String item,
            @QueryParam("kind") @Size(max = 40) String kind, @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("medium") Medium medium, @QueryParam("tone") Tone tone, @QueryParam("pending") Boolean pending,
            @QueryParam("state") @DefaultValue("ACTIVE") ActivityState state,
            @QueryParam("sort") @DefaultValue("-happenedOn") @Size(max = 20) String sort, @Valid @BeanParam ExportRequest export) {
        ActivityFilter filter = new ActivityFilter(from, to, unit, item, kind, text, state, new ActivityFilter.Own(medium, tone, pending));
        return export.answer("activities", TableExport.of(ActivityColumns.ALL, "辦理紀錄", cursor -> activities.export(filter, sort, cursor), ActivityColumns::values));
    }

    @GET
    @Path("/totals")
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Operation(summary = "What a list of activities adds up to", description = "By the same filters. 依相同篩選條件合計。")
    public ActivityTotalsResponse getActivityTotals(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @QueryParam("unit") @Size(max = 50) String unit, @QueryParam("item") @Size(max = 20) String item,
            @QueryParam("kind") @Size(max = 40) String kind, @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("medium") Medium medium, @QueryParam("tone") Tone tone, @QueryParam("pending") Boolean pending) {
        return activities.totals(new ActivityFilter(from, to, unit, item, kind, text, ActivityState.ACTIVE,
                new ActivityFilter.Own(medium, tone, pending)));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Operation(summary = "One activity", description = "一筆辦理紀錄。")
    public ActivityResponse getActivity(@PathParam("id") UUID id) {
        return activities.get(id);
    }

    @GET
    @Path("/{id}/revisions")
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Operation(summary = "The history of an activity", description = "Newest first. 異動歷程，新的在前。")
    public Page<ActivityRevisionResponse> listActivityRevisions(@PathParam("id") UUID id) {
        return Page.whole(activities.revisions(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.ACTIVITY_WRITE)
    @Operation(summary = "Record an activity", description = "Chiefs and officers for their own unit. 登錄辦理紀錄；課長、承辦人限本課室。")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "201")
    public Response createActivity(@Valid @NotNull ActivityRequest request, @Context UriInfo uri) {
        ActivityResponse answer = activities.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.ACTIVITY_WRITE)
    @Operation(summary = "Change an activity", description = "What it was stays in its history. 修改；原內容保留於歷程。")
    public ActivityResponse updateActivity(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ActivityRequest request) {
        return activities.update(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.ACTIVITY_WRITE)
    @Operation(summary = "Withdraw an activity", description = "It stays readable and counts nowhere. 撤回；仍可查閱，不再計入。")
    public ActivityResponse withdrawActivity(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ReasonRequest request) {
        return activities.withdraw(id, IfMatch.version(version), request.reason());
    }

    @POST
    @Path("/{id}/restore")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.ACTIVITY_WRITE)
    @Operation(summary = "Let a withdrawn activity count again", description = "恢復已撤回的紀錄。")
    public ActivityResponse restoreActivity(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ReasonRequest request) {
        return activities.restore(id, IfMatch.version(version), request.reason());
    }
}
