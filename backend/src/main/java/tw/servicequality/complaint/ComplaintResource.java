package tw.servicequality.complaint;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.confidential.CaseReaderService;
import tw.servicequality.complaint.confidential.CaseReadersResponse;
import tw.servicequality.complaint.confidential.NameReadersRequest;
import tw.servicequality.complaint.list.ComplaintColumns;
import tw.servicequality.complaint.list.ComplaintListService;
import tw.servicequality.complaint.list.ComplaintPage;
import tw.servicequality.complaint.list.SimilarComplaintService;
import tw.servicequality.complaint.list.SimilarRequest;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.reading.ComplaintFilter;
import tw.servicequality.complaint.reading.ComplaintResponse;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** Complaints: registered, found, read. */
@Path("/api/v1/complaints")
@Tag(name = "complaint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ComplaintResource {

    private final ComplaintService complaints;
    private final ComplaintListService lists;
    private final SimilarComplaintService similar;
    private final CaseReaderService readers;

    ComplaintResource(ComplaintService complaints, ComplaintListService lists, SimilarComplaintService similar, CaseReaderService readers) {
        this.complaints = complaints;
        this.lists = lists;
        this.similar = similar;
        this.readers = readers;
    }

    @GET
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.COMPLAINT_READ)
    @Operation(summary = "List complaints", description = "Those that the caller may see, petitioners masked. A machine asks by `sort=changedAt` and `changedSince`: see `settledUntil`; "
            + "confidential cases are never told there. 陳情案件清單；個資遮蔽。系統介接以異動時間查詢，不含保密案件。")
    public ComplaintPage listComplaints(@QueryParam("state") CaseState state,
            @Parameter(description = "Only those whose deadline runs. 只列未結。") @QueryParam("open") Boolean open,
            @Parameter(description = "Code of the handling unit. 承辦課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit,
            @Parameter(description = "By which way it came. 來源管道。") @QueryParam("channel") Channel channel,
            @Parameter(description = "Whether it is handled where it was raised. 現場處理或非現場處理。") @QueryParam("onSite") Boolean onSite,
            @Parameter(description = "What kind of petition it is. 陳情類別。") @QueryParam("category") Category category,
            @Parameter(description = "Code of a topic. 主題代碼。", example = "surveying") @QueryParam("topic") @Size(max = 40) String topic,
            @Parameter(description = "Received on that day or later. 收件日起。") @QueryParam("receivedFrom") LocalDate receivedFrom,
            @Parameter(description = "Received on that day or before. 收件日迄。") @QueryParam("receivedTo") LocalDate receivedTo,
            @Parameter(description = "Due on that day or before. 限辦日在此日以前。") @QueryParam("dueUntil") LocalDate dueUntil,
            @Parameter(description = "How near it is to its deadline; `NONE` for those where nothing runs. 期限燈號。") @QueryParam("light") DueLight light,
            @Parameter(description = "Late, or due within so many working days. 逾期或於此工作日數內到期。") @QueryParam("dueWithin") @Min(0) @Max(30) Integer dueWithin,
            @Parameter(description = "Changed at that moment or later. 此時之後異動。") @QueryParam("changedSince") Instant changedSince,
            @Parameter(description = "The beginning of a case number, else a piece of subject or content, of two signs at least. 案號開頭，或主旨、內容中的字串（至少二字）。") @QueryParam("q") @Size(max = 100) String text,
            @Parameter(description = "`dueOn`, `-dueOn`, `receivedOn`, `-receivedOn` or `changedAt`. 排序。") @QueryParam("sort") @DefaultValue("dueOn") @Size(max = 20) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor) {
        return lists.list(new ComplaintFilter(state, open, unit, channel, onSite, category, topic, receivedFrom, receivedTo, dueUntil, light,
                dueWithin, changedSince, text), sort, limit, cursor);
    }

    @GET
    @Path("/export")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.COMPLAINT_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of complaints as a file", description = "The whole list by the same filters, of what the caller may see, petitioners masked. 依相同篩選條件匯出整份清單；個資遮蔽。")
    public Response getComplaintsExport(@QueryParam("state") CaseState state, @QueryParam("open") Boolean open, @QueryParam("unit") @Size(max = 50) String unit,
            @QueryParam("channel") Channel channel, @QueryParam("onSite") Boolean onSite, @QueryParam("category") Category category,
            @QueryParam("topic") @Size(max = 40) String topic, @QueryParam("receivedFrom") LocalDate receivedFrom, @QueryParam("receivedTo") LocalDate receivedTo,
            @QueryParam("dueUntil") LocalDate dueUntil, @QueryParam("light") DueLight light, @QueryParam("dueWithin") @Min(0) @Max(30) Integer dueWithin,
            @QueryParam("changedSince") Instant changedSince, @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("sort") @DefaultValue("dueOn") @Size(max = 20) String sort, @Valid @BeanParam ExportRequest export) {
        ComplaintFilter filter = new ComplaintFilter(state, open, unit, channel, onSite, category, topic, receivedFrom, receivedTo, dueUntil, light, dueWithin,
                changedSince, text);
        return export.answer("complaints", TableExport.of(ComplaintColumns.ALL, "陳情案件", cursor -> lists.export(filter, sort, cursor), ComplaintColumns::values));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.COMPLAINT_READ)
    @Operation(summary = "One complaint", description = "With its history and deadline. 一件陳情，含歷程與期限計算。")
    public ComplaintResponse getComplaint(@PathParam("id") UUID id) {
        return complaints.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.COMPLAINT_WRITE)
    @Operation(summary = "Register a complaint", description = "The deadline runs from `receivedOn`, today without it. 登錄陳情；期限自收件日起算，未填即今日。")
    @APIResponseSchema(value = ComplaintResponse.class, responseCode = "201")
    public Response createComplaint(@Valid @NotNull ComplaintRequest request, @Context UriInfo uri) {
        ComplaintResponse answer = complaints.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Put right what was written down", description = "Until a reply is under review. 改正登錄內容。")
    public ComplaintResponse updateComplaint(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull ComplaintRequest request) {
        return complaints.update(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/similar")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Similar earlier complaints", description = "Of the same subject, and of the same person as far as the caller may see who that is, while it is written down. Asking for a person is counted: by default 60 times an hour. 登錄時提示相似案件；以個資比對者限可查閱之案件，每小時次數有上限（預設 60 次）。")
    public Page<ComplaintSummary> listSimilarComplaints(@Valid @NotNull SimilarRequest request) {
        return Page.whole(similar.find(request));
    }

    @GET
    @Path("/{id}/readers")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER, Role.Name.SECRETARY, Role.Name.DIRECTOR})
    @Operation(summary = "Who reads a confidential case", description = "With why, and who else could be named; nobody for a case that is not confidential. 保密案件可閱人員。")
    public CaseReadersResponse getComplaintReaders(@PathParam("id") UUID id) {
        return readers.of(id);
    }

    @POST
    @Path("/{id}/readers")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER, Role.Name.SECRETARY, Role.Name.DIRECTOR})
    @Operation(summary = "Name who else reads a confidential case", description = "Whoever sees it may; with a reason that is recorded. 增列保密案件可閱人員，須敘明理由並留紀錄。")
    public ComplaintResponse nameComplaintReaders(@PathParam("id") UUID id, @Valid @NotNull NameReadersRequest request) {
        return readers.name(id, request);
    }

    @POST
    @Path("/{id}/reveal")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER, Role.Name.SECRETARY, Role.Name.DIRECTOR})
    @Operation(summary = "Who the petitioner is", description = "With a purpose that is recorded. 查閱陳情人資料，須敘明目的並留紀錄。")
    public PetitionerData revealPetitioner(@PathParam("id") UUID id, @Valid @NotNull RevealRequest request) {
        return complaints.reveal(id, request.purpose());
    }
}
