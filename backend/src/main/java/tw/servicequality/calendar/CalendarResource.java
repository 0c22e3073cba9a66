package tw.servicequality.calendar;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.Texts;
import tw.servicequality.tabular.written.TableExport;

/** The editions of the official calendar. */
@Path("/api/v1/calendars")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {

    private static final String CSV = "text/csv";

    private final CalendarService calendars;
    private final CalendarImportService imports;

    CalendarResource(CalendarService calendars, CalendarImportService imports) {
        this.calendars = calendars;
        this.imports = imports;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "List the calendars", description = "All editions of all years, newest first. 辦公日曆表各年度的所有版本，新的在前。")
    public Page<CalendarResponse> listCalendars() {
        return calendars.list();
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.CALENDAR_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The calendars as a file", description = "All editions of all years, newest first; not their days. 匯出辦公日曆表各版本（不含各日）。")
    public Response getCalendarsExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("calendars", TableExport.of(CalendarColumns.ALL, "辦公日曆版本", cursor -> calendars.export(), CalendarColumns::values));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "Get one edition", description = "辦公日曆表的一個版本。")
    public CalendarResponse getCalendar(@PathParam("id") UUID id) {
        return calendars.get(id);
    }

    @POST
    @Path("/preview")
    @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @ClientScope(Scope.CALENDAR_WRITE)
    @Operation(summary = "See what a calendar file would change", description = "Takes the official CSV as downloaded (UTF-8 or Big5) and changes nothing; "
            + "faults are told row by row. 上傳官方 CSV 原檔（UTF-8 或 Big5），只檢查並比對現行版本，不會存入；檔案有誤時逐列說明。")
    public CalendarPreviewResponse previewCalendar(
            @RequestBody(required = true, content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary"))}) byte[] file,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.preview(file, Texts.language(language));
    }

    @POST
    @Idempotent
    @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @ClientScope(Scope.CALENDAR_WRITE)
    @Operation(summary = "Import a calendar file", description = "The official CSV as downloaded becomes the next edition of its year; a file that says the "
            + "same as the edition in force changes nothing and is answered by 200. 匯入官方 CSV 成為該年度的新版本；內容與現行版本相同時不新增，回覆 200。")
    @APIResponse(responseCode = "201", description = "Imported. 已匯入。",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CalendarResponse.class)))
    @APIResponse(responseCode = "200", description = "The edition in force says the same. 內容與現行版本相同。",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CalendarResponse.class)))
    public Response createCalendar(
            @RequestBody(required = true, content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary"))}) byte[] file,
            @Parameter(description = "Where the file comes from, in words. 檔案來源說明。", example = "115年政府行政機關辦公日曆表")
            @QueryParam("source") @Size(max = 200) String source,
            @Context UriInfo uri) {
        CalendarImportService.Imported imported = imports.create(file, source);
        return Response.status(imported.created() ? Response.Status.CREATED : Response.Status.OK)
                .location(uri.getAbsolutePathBuilder().path(imported.calendar().id().toString()).build()).entity(imported.calendar()).build();
    }
}
