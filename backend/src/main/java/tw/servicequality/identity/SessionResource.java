package tw.servicequality.identity;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.identity.signin.SessionCookie;
import tw.servicequality.identity.signin.SessionResponse;
import tw.servicequality.identity.signin.SignInRequest;

/** Signing in and out of this browser. */
@Path("/api/v1/session")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SessionResource {

    private final SessionService sessions;
    private final PasswordService passwords;
    private final SessionCookie cookie;
    private final RoutingContext context;

    SessionResource(SessionService sessions, PasswordService passwords, SessionCookie cookie, RoutingContext context) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.cookie = cookie;
        this.context = context;
    }

    @GET
    @PermitAll
    @Operation(summary = "Tell who is signed in", description = "Answers visitors too. 查詢目前的登入狀態；未登入也會回覆。")
    public SessionResponse getSession() {
        return sessions.current();
    }

    @POST
    @PermitAll
    @Operation(summary = "Sign in", description = "Sets the session cookie. The refusal is the same for an unknown name, a wrong password, a "
            + "locked and a disabled account; failures in a row lock the name, by default five for 15 minutes. 登入並設定 cookie；帳號不存在、密碼錯誤、鎖定或停用的回覆都相同，"
            + "連續錯誤達次數即鎖定，預設 5 次鎖定 15 分鐘。")
    public SessionResponse createSession(@Valid @NotNull SignInRequest request) {
        String token = sessions.signIn(request, cookie.read(context));
        cookie.write(context, token);
        return sessions.opened(token);
    }

    @DELETE
    @PermitAll
    @Operation(summary = "Sign out", description = "Ends the session on all nodes at once. 登出，工作階段立即失效。")
    public void deleteSession() {
        sessions.signOut();
        cookie.remove(context);
    }

    @PUT
    @Path("/password")
    @Authenticated
    @Operation(summary = "Change one's password", description = "The account's other sessions end; this one goes on under a new cookie. "
            + "變更自己的密碼；其他裝置立即登出，本裝置換發新的 cookie。")
    public void updatePassword(@Valid @NotNull PasswordRequest request) {
        cookie.write(context, passwords.change(request));
    }

    @PUT
    @Path("/acting-for")
    @Authenticated
    @Operation(summary = "Act as deputy, or for oneself again", description = "The principal's roles (never ADMINISTRATOR) and unit hold from now "
            + "on, within the days of the deputyship; the audit trail names both. 開始或結束代理；代理期間依被代理人的角色（不含系統管理）與課室，稽核軌跡記載雙方。")
    public SessionResponse updateActingFor(@Valid @NotNull ActingForRequest request) {
        sessions.actFor(request);
        return sessions.opened(cookie.read(context));
    }
}
