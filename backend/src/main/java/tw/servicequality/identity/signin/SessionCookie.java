package tw.servicequality.identity.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The cookie that carries a session's token: out of reach for scripts, other sites and, by its prefix, for other hosts. */
@ApplicationScoped
public class SessionCookie {

    private static final String NAME = "quality-session";

    private final boolean secure;
    private final String name;

    SessionCookie(SessionSettings settings) {
        this.secure = settings.secureCookie();
        this.name = secure ? "__Host-" + NAME : NAME;
    }

    /** The token that a request shows, or null. */
    public String read(RoutingContext context) {
        Cookie cookie = context.request().getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    public void write(RoutingContext context, String token) {
        context.response().addCookie(cookie(token));
    }

    public void remove(RoutingContext context) {
        context.response().addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name, value).setHttpOnly(true).setSecure(secure).setSameSite(CookieSameSite.STRICT).setPath("/");
    }
}
