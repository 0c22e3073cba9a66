package tw.servicequality.identity.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.identity.account.AccountResponse;
import tw.servicequality.identity.account.AccountState;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** The accounts page of the administrator. */
@Path("/api/v1/accounts")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountResource {

    private final AccountService accounts;

    AccountResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List the accounts", description = "Sorted by name. 列出帳號，依帳號排序。")
    public Page<AccountResponse> listAccounts(
            @Parameter(description = "Part of name, display name or mail address. 帳號、姓名或電子郵件的一部分。") @QueryParam("q") @Size(max = 100) String q,
            @Parameter(description = "Accounts that hold this role. 具有此角色。") @QueryParam("role") Role role,
            @Parameter(description = "Accounts of this unit. 所屬課室。") @QueryParam("unitId") UUID unitId,
            @QueryParam("state") AccountState state,
            @Parameter(description = "`name` or `-name`. 排序。") @QueryParam("sort") @DefaultValue("name") @Pattern(regexp = "-?name") String sort,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return accounts.list(new Accounts.Filter(q, role, unitId, state), sort, cursor, limit);
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of accounts as a file", description = "The whole list by the same filters; nothing of passwords. 依相同篩選條件匯出帳號，不含密碼。")
    public Response getAccountsExport(@QueryParam("q") @Size(max = 100) String q, @QueryParam("role") Role role, @QueryParam("unitId") UUID unitId,
            @QueryParam("state") AccountState state, @QueryParam("sort") @DefaultValue("name") @Pattern(regexp = "-?name") String sort,
            @Valid @BeanParam ExportRequest export) {
        Accounts.Filter filter = new Accounts.Filter(q, role, unitId, state);
        return export.answer("accounts", TableExport.of(AccountColumns.ALL, "帳號", cursor -> accounts.export(filter, sort, cursor), AccountColumns::values));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @APIResponseSchema(value = NewPasswordResponse.class, responseCode = "201")
    @Operation(summary = "Create an account", description = "The one-time password is in this answer only. Because it is kept nowhere, the answer is "
            + "not repeated for an Idempotency-Key: a second try is refused by the name. 建立帳號；一次性密碼只出現在這個回覆，因此不以 Idempotency-Key 重送，"
            + "重複建立會因帳號已存在而拒絕。")
    public Response createAccount(@Valid @NotNull AccountRequest request, @Context UriInfo uri) {
        NewPasswordResponse answer = accounts.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.account().id().toString()).build()).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Get an account", description = "查詢一個帳號。")
    public AccountResponse getAccount(@PathParam("id") UUID id) {
        return accounts.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Change an account", description = "A change of roles or unit ends its sessions at once. The last active administrator keeps "
            + "the role. 修改帳號；角色或課室改變時立即登出該帳號，最後一位系統管理者不能取消該角色。")
    public AccountResponse updateAccount(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull AccountUpdate request) {
        return accounts.update(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/disable")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Disable an account", description = "Its sessions end at once. Not for the last active administrator. 停用帳號並立即登出。")
    public AccountResponse disableAccount(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return accounts.disable(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/enable")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Enable an account", description = "啟用帳號。")
    public AccountResponse enableAccount(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return accounts.enable(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/unlock")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Unlock an account", description = "Forgets its failed sign-ins. 解除登入失敗的鎖定。")
    public AccountResponse unlockAccount(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return accounts.unlock(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/reset-password")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Give a new one-time password", description = "Told in this answer only; the account's sessions end at once. "
            + "重設為一次性密碼，只出現在這個回覆；該帳號立即登出。")
    public NewPasswordResponse resetAccountPassword(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return accounts.resetPassword(id, IfMatch.version(version));
    }
}
