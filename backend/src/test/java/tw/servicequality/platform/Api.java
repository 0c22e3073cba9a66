package tw.servicequality.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;
import tw.servicequality.identity.administration.AdministratorService;
import tw.servicequality.platform.actor.Role;

/** Calls the running server the way a client does; every answer is held against the contract. */
public final class Api {

    /** The session cookie; sent by name because REST Assured would not send a secure one over plain HTTP by itself. */
    public static final String COOKIE = "__Host-quality-session";

    private static final ContractFilter CONTRACT = new ContractFilter();
    /** One mapper for all bodies; by itself REST Assured makes one for each, and looks through the class path for its modules. */
    private static final ObjectMapper BODIES = new ObjectMapper().findAndRegisterModules();
    /** What each request's client takes by itself, where it would read its own name from a file each time. */
    private static final HttpParams CLIENT = new SyncBasicHttpParams();

    static {
        DefaultHttpClient.setDefaultHttpParams(CLIENT);
    }

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"))
            .objectMapperConfig(ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> BODIES))
            .httpClient(HttpClientConfig.httpClientConfig().httpClientFactory(Api::client));
    private static final Map<String, SignedIn> KNOWN = new ConcurrentHashMap<>();

    /** A signed-in account of the tests. */
    public record SignedIn(UUID id, String name, String password, String token) {

        /** A request of this account. */
        public RequestSpecification request() {
            return with(token);
        }
    }

    private Api() {
    }

    private static HttpClient client() {
        return new DefaultHttpClient() {
            @Override
            protected HttpParams createHttpParams() {
                return CLIENT.copy();
            }
        };
    }

    /** A visitor's request, JSON in and out, in English so that texts can be asserted where they matter. */
    public static RequestSpecification visitor() {
        return RestAssured.given().filter(CONTRACT).config(CONFIG)
                .contentType(ContentType.JSON).basePath("/api/v1").header("Accept-Language", "en");
    }

    /** A request with this session. */
    public static RequestSpecification with(String token) {
        return visitor().cookie(COOKIE, token);
    }

    /** A request of an account with these roles and no unit; the account is made once and kept. */
    public static RequestSpecification as(Role... roles) {
        return account(null, roles).request();
    }

    /** A request of an account with this role in this unit. */
    public static RequestSpecification as(Role role, UUID unitId) {
        return account(unitId, role).request();
    }

    /** The kept account with these roles in this unit (null: none). Tests that end sessions use {@link #newAccount}. */
    public static synchronized SignedIn account(UUID unitId, Role... roles) {
        String key = Arrays.stream(roles).sorted().toList() + "/" + unitId;
        SignedIn known = KNOWN.get(key);
        if (known == null) {
            known = newAccount(unitId, roles);
            KNOWN.put(key, known);
        }
        return known;
    }

    /** An account of its own, made by the first administrator through the API, with its password changed and signed in. */
    public static SignedIn newAccount(UUID unitId, Role... roles) {
        Map<String, Object> request = new HashMap<>();
        request.put("name", "test-" + UUID.randomUUID());
        request.put("displayName", "測試" + Arrays.toString(roles));
        request.put("roles", List.of(roles));
        if (unitId != null) {
            request.put("unitId", unitId);
        }
        Response made = firstAdministrator().request().body(request).post("/accounts");
        made.then().statusCode(201);
        return begin(made.path("account.name"), made.path("oneTimePassword"));
    }

    /** An account of its own, without rights, that acts for another from now on. */
    public static SignedIn deputyOf(SignedIn principal) {
        String today = LocalDate.now(OfficeClock.TAIPEI).toString();
        SignedIn deputy = newAccount(null, Role.VIEWER);
        firstAdministrator().request().body(Map.of("principalId", principal.id(), "deputyId", deputy.id(), "from", today, "until", today,
                "reason", "公假")).post("/deputyships").then().statusCode(201);
        deputy.request().body(Map.of("accountId", principal.id())).put("/session/acting-for").then().statusCode(200);
        return deputy;
    }

    /** Gives an account with one role another display name. */
    public static void rename(SignedIn account, String displayName, UUID unitId, Role role) {
        Response known = firstAdministrator().request().get("/accounts/" + account.id());
        Map<String, Object> change = new HashMap<>(Map.of("displayName", displayName, "roles", List.of(role)));
        if (unitId != null) {
            change.put("unitId", unitId);
        }
        firstAdministrator().request().header("If-Match", known.header("ETag")).body(change).put("/accounts/" + account.id()).then().statusCode(200);
    }

    /** The token of a new session. */
    public static String signIn(String name, String password) {
        Response answer = visitor().body(Map.of("name", name, "password", password)).post("/session");
        answer.then().statusCode(200);
        return answer.cookie(COOKIE);
    }

    private static synchronized SignedIn firstAdministrator() {
        SignedIn known = KNOWN.get("first");
        if (known == null) {
            // What a person reads on the standard output at the first start is lost to a test; so the way for a lost password is taken.
            AdministratorService administrators = Arc.container().instance(AdministratorService.class).get();
            known = begin(administrators.name(), administrators.recover());
            KNOWN.put("first", known);
        }
        return known;
    }

    /** The first sign-in: the one-time password is changed at once, as everybody must. */
    private static SignedIn begin(String name, String oneTimePassword) {
        String password = "chosen by a test " + UUID.randomUUID();
        Response changed = with(signIn(name, oneTimePassword))
                .body(Map.of("currentPassword", oneTimePassword, "newPassword", password)).put("/session/password");
        changed.then().statusCode(204);
        String token = changed.cookie(COOKIE);
        UUID id = UUID.fromString(with(token).get("/session").path("account.id"));
        return new SignedIn(id, name, password, token);
    }
}
