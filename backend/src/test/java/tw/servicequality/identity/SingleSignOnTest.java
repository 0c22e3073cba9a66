package tw.servicequality.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** The whole way of a browser through a real identity server and back. Switched on by {@code QUALITY_TEST_KEYCLOAK=true}. */
@QuarkusTest
@TestProfile(SingleSignOnTest.WithKeycloak.class)
@EnabledIfEnvironmentVariable(named = "QUALITY_TEST_KEYCLOAK", matches = "true")
public class SingleSignOnTest {

    /** The program beside a running identity server. */
    public static class WithKeycloak implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KeycloakServer.class));
        }
    }

    private static final String PATH = "/api/v1/session/single-sign-on";
    private static final Pattern FORM = Pattern.compile("<form[^>]+id=\"kc-form-login\"[^>]+action=\"([^\"]+)\"|action=\"([^\"]+)\"");

    @TestHTTPResource("/")
    URI home;

    /** A browser that keeps cookies and is led from page to page. */
    private static final class Browser {

        private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        private final Map<String, String> cookies = new LinkedHashMap<>();

        HttpResponse<String> get(URI address) throws Exception {
            return send(HttpRequest.newBuilder(address));
        }

        HttpResponse<String> post(URI address, Map<String, String> form) throws Exception {
            String body = form.entrySet().stream().map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";")[0].split("=", 2);
                if (pair[1].isEmpty() || cookie.matches("(?i).*max-age=0(;.*)?$")) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            return answer;
        }
    }

    /** Signs in at the identity server. @return the page of ours to which it leads in the end */
    private String walk(Browser browser, String name) throws Exception {
        HttpResponse<String> sent = browser.get(home.resolve(PATH));
        assertEquals(302, sent.statusCode(), sent.body());
        HttpResponse<String> form = browser.get(location(sent, home.resolve(PATH)));
        assertEquals(200, form.statusCode(), form.body());
        Matcher action = FORM.matcher(form.body());
        assertTrue(action.find(), form.body());
        URI target = URI.create((action.group(1) != null ? action.group(1) : action.group(2)).replace("&amp;", "&"));
        HttpResponse<String> answer = browser.post(target, Map.of("username", name, "password", "a password of the test realm"));
        URI next = location(answer, target);
        for (int i = 0; i < 5 && next.getPath().equals(PATH); i++) {
            next = location(browser.get(next), next);
        }
        return next.getPath() + (next.getQuery() == null ? "" : "?" + next.getQuery());
    }

    private static URI location(HttpResponse<String> answer, URI from) {
        assertTrue(answer.statusCode() == 302 || answer.statusCode() == 303, answer.statusCode() + " " + answer.body());
        return from.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void who_has_an_account_comes_back_signed_in() throws Exception {
        Api.as(Role.ADMINISTRATOR).body(Map.of("name", "sso-officer", "displayName", "王小明", "roles", List.of(Role.CASE_OFFICER))).post("/accounts")
                .then().statusCode(201);
        Browser browser = new Browser();
        assertEquals("/", walk(browser, "sso-officer"));
        assertTrue(browser.cookies.keySet().stream().noneMatch(it -> it.startsWith("q_session")), browser.cookies.keySet().toString());
        Api.with(browser.cookies.get(Api.COOKIE)).get("/session").then().statusCode(200).body("signedIn", equalTo(true))
                .body("singleSignOn", equalTo(true)).body("account.name", equalTo("sso-officer")).body("account.roles", hasItem("CASE_OFFICER"))
                .body("mustChangePassword", equalTo(false));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=SIGNED_IN&actor=王小明").then()
                .body("items[0].changes[0].after", equalTo("SINGLE_SIGN_ON"));
    }

    @Test
    void who_has_none_is_told_so_and_gets_none() throws Exception {
        Browser browser = new Browser();
        assertEquals("/sign-in?error=no-account", walk(browser, "sso-stranger"));
        assertTrue(!browser.cookies.containsKey(Api.COOKIE));
        Api.as(Role.ADMINISTRATOR).get("/accounts?q=sso-stranger").then().body("total", equalTo(0));
    }
}
