package tw.servicequality.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.Page;
import tw.servicequality.platform.Role;

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
}
