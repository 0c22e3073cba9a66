package tw.servicequality.petition;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citizens' side of complaints, without sign-in. Everything is sent in a body, so that no address tells a number, a password or a token. */
@Path("/api/v1/petitions")
@Tag(name = "petition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PetitionResource {

    private final PetitionService petitions;

    PetitionResource(PetitionService petitions) {
        this.petitions = petitions;
    }

    @POST
    @PermitAll
    @Operation(summary = "Send in a petition", description = "It becomes a case when the link in the mail is opened in time, by default within three "
            + "days. From one network a few an hour (by default five) may name the same mail address. 線上陳情；須於期限（預設 3 日）內以郵件中的網址確認，案件才成立。"
            + "同一來源以同一信箱陳情，每小時件數有上限（預設 5 件）。")
    @APIResponse(responseCode = "202", description = "A mail with a link was sent. 已寄出確認信。")
    public Response createPetition(@Valid @NotNull PetitionRequest request) {
        petitions.create(request);
        return Response.accepted().build();
    }

    @POST
    @Path("/confirm")
    @PermitAll
    @Operation(summary = "Confirm a petition", description = "Answers number and password; for a while (by default a day) the same token answers the "
            + "same again, for whom the answer did not reach. After too many unknown tokens (by default 60 an hour) this sender must wait. 確認陳情，回覆案號及案件密碼；"
            + "未收到回覆者，一段時間（預設一日）內可用同一網址再取得。同一來源錯誤過多（預設每小時 60 次）須等候。")
    public ConfirmedPetitionResponse confirmPetition(@Valid @NotNull ConfirmPetitionRequest request) {
        return petitions.confirm(request.token());
    }

    @POST
    @Path("/follow")
    @PermitAll
    @Operation(summary = "Follow a case", description = "A wrong number and a wrong password are answered alike; after some wrong tries (by default "
            + "five) this sender must wait (15 minutes) with this number, nobody else; after too many within an hour (60) with all numbers. 查詢陳情進度；案號不存在與密碼錯誤"
            + "的回覆相同，同一來源對同一案號連續錯誤（預設 5 次）須等候（預設 15 分鐘），每小時錯誤過多（預設 60 次）一律須等候。")
    public PetitionResponse followPetition(@Valid @NotNull FollowPetitionRequest request) {
        return petitions.follow(request);
    }

    @POST
    @Path("/supplement")
    @PermitAll
    @Operation(summary = "Add what the office asked for", description = "Only while it waits for it. 補陳；僅於請補陳期間。")
    public PetitionResponse supplementPetition(@Valid @NotNull SupplementPetitionRequest request) {
        return petitions.supplement(request);
    }
}
