package tw.servicequality.feedback.dissatisfied;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** The answers that tell of dissatisfaction. */
@Path("/api/v1/dissatisfied-answers")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
class DissatisfiedAnswerResource {

    private final DissatisfiedAnswerService answers;

    DissatisfiedAnswerResource(DissatisfiedAnswerService answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "List dissatisfied answers", description = "With 1 or 2 on some question, of cases that the caller may see, the newest first. "
            + "不滿意填答清單（任一題 1 或 2 分），限可檢視的案件。")
    public Page<DissatisfiedAnswerResponse> listDissatisfiedAnswers(
            @Parameter(description = "First day of the answers. 填答起日。") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day of the answers, included. 填答迄日（含）。") @QueryParam("to") LocalDate to,
            @Parameter(description = "Code of the unit that handled the case. 承辦課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor) {
        return answers.list(from, to, unit, limit, cursor);
    }

    @GET
    @Path("/export")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of dissatisfied answers as a file", description = "The whole list by the same filters, of cases that the caller may see. "
            + "依相同篩選條件匯出不滿意填答，限可檢視的案件。")
    public Response getDissatisfiedAnswersExport(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @QueryParam("unit") @Size(max = 50) String unit, @Valid @BeanParam ExportRequest export) {
        return export.answer("dissatisfied-answers", TableExport.of(DissatisfiedAnswerColumns.ALL, "不滿意填答",
                cursor -> answers.export(from, to, unit, cursor), DissatisfiedAnswerColumns::values));
    }
}
