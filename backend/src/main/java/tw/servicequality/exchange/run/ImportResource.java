package tw.servicequality.exchange.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.exchange.content.RowOutcome;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ContentDisposition;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.file.Upload;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.Texts;

/** Files that bring records in. */
@Path("/api/v1/imports")
@Tag(name = "exchange")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private static final int LONGEST_WAIT = 25;

    private final ImportService imports;
    private final ImportFileService files;
    private final ImportRunner runner;
    private final ImportWait waiting;

    ImportResource(ImportService imports, ImportFileService files, ImportRunner runner, ImportWait waiting) {
        this.imports = imports;
        this.files = files;
        this.runner = runner;
        this.waiting = waiting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "Bring a file in", description = "CSV (UTF-8, UTF-16, Big5), XLSX, ODS or JSON; the content decides. It is read in the background; ask for the import until its "
            + "`state` is neither `QUEUED` nor `RUNNING`, or let this request wait a little. The same file sent twice changes nothing. "
            + "匯入檔案（CSV、XLSX、ODS、JSON，以內容判斷），於背景處理；同一檔案重複匯入不會產生異動。")
    @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
    public Response createImport(
            @Parameter(description = "Name of the data set. 資料集名稱。", example = "activities") @QueryParam("dataSet") @NotBlank @Size(max = 40) String dataSet,
            @Parameter(description = "The file's name, for the history. 檔名。", example = "辦理紀錄.csv") @QueryParam("fileName") @DefaultValue("import") @NotBlank @Size(max = 200)
            @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f/\\\\]+$") String fileName,
            @Parameter(description = "Only check, and tell what would change. 只檢查，不存入。") @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(description = "What a bad row does to the others. 有誤時的處理方式。") @QueryParam("onError") @DefaultValue("STOP") OnError onError,
            @Parameter(description = "So many seconds this request may wait for the end. 最長等候秒數。") @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(LONGEST_WAIT) int wait,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))) Upload upload,
            @Context UriInfo uri) {
        ImportResponse ordered = imports.create(new ImportOrder(dataSet, fileName.strip(), dryRun, onError), upload);
        runner.wake();
        return Response.accepted(waiting.until(ordered, wait)).location(uri.getAbsolutePathBuilder().path(ordered.id().toString()).build()).build();
    }

    @GET
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "List imports", description = "The newest first; administrators and 研考 see all, others their own. 匯入紀錄，新的在前。")
    public Page<ImportResponse> listImports(
            @Parameter(description = "Name of a data set. 資料集名稱。") @QueryParam("dataSet") @Size(max = 40) String dataSet,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor) {
        return imports.list(dataSet, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "How an import stands", description = "一次匯入的進度與結果。")
    public ImportResponse getImport(@PathParam("id") UUID id,
            @Parameter(description = "So many seconds this request may wait for the end. 最長等候秒數。") @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(LONGEST_WAIT) int wait) {
        return waiting.until(imports.get(id), wait);
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "What is told of rows", description = "Bad rows with their faults, or what a dry run would change, by row; of each the first thousand, all bad ones with "
            + "`onError=SKIP`. Only for who sent the file. 逐列問題，或試匯將變更的內容。")
    public Page<ImportRowResponse> listImportRows(@PathParam("id") UUID id,
            @Parameter(description = "Bad rows, or those that change a record. 有誤的列，或會變更的列。") @QueryParam("outcome") @DefaultValue("REFUSED") RowOutcome outcome,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.rows(id, outcome, limit, cursor, Texts.language(language));
    }

    @GET
    @Path("/{id}/refused-rows")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The bad rows as a file", description = "As they were sent, each with what is wrong in a column more; put right, it can be sent in again as it is. "
            + "Only for who sent the file. 有誤的列，附問題說明，更正後可直接再匯入。")
    public Response getImportRefusedRows(@PathParam("id") UUID id, @Valid @BeanParam ExportRequest export) {
        return export.answer("refused-rows", files.refused(id));
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file as it was sent", description = "Only for who sent it, as long as it is kept. 下載原始檔案。")
    @APIResponse(responseCode = "200", description = "The file. 檔案內容。",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getImportFile(@PathParam("id") UUID id) {
        ImportFileService.Original original = files.original(id);
        StreamingOutput body = out -> original.content().write(out);
        return Response.ok(body).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment("import", original.fileName())).build();
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "Store what was checked", description = "Reads the file of a dry run again and stores it. 將試匯過的檔案正式匯入。")
    public ImportResponse confirmImport(@PathParam("id") UUID id, @Valid @NotNull ConfirmImportRequest request) {
        ImportResponse ordered = imports.confirm(id, request.onError());
        runner.wake();
        return ordered;
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.IMPORT_WRITE)
    @Operation(summary = "Stop an import", description = "At its next batch; with `onError=STOP` nothing is stored. 取消匯入。")
    public ImportResponse cancelImport(@PathParam("id") UUID id) {
        return imports.cancel(id);
    }
}
