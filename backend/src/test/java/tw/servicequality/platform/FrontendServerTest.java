package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The frontend's nginx, real, with the configuration that ships, before the real backend; where nginx is installed. */
@QuarkusTest
@EnabledIf(value = "hasNginx", disabledReason = "nginx is not installed")
class FrontendServerTest {

    private static final List<String> SAME = List.of("X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy", "Permissions-Policy", "Content-Security-Policy", "Strict-Transport-Security");
    private static final Path HOME = Path.of("target/nginx-test").toAbsolutePath();
    private static final int PORT = PackagedProgram.freePort();
    private static final int NOBODY = PackagedProgram.freePort();

    private static Process nginx;

    static boolean hasNginx() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(HOME.resolve("dist/assets"));
        Files.writeString(HOME.resolve("dist/index.html"), "<!doctype html><title>the page</title>");
        Files.writeString(HOME.resolve("dist/robots.txt"), "User-agent: *\n");
        Files.writeString(HOME.resolve("dist/assets/index-abc123.js"), "export {}\n");
        String shipped = Files.readString(Path.of("../frontend/nginx.conf"));
        String config = replaced(shipped, "listen 8080;", "listen 127.0.0.1:" + PORT + ";")
                .replace("/usr/share/nginx/html", HOME.resolve("dist").toString()).replace("/tmp/", HOME + "/");
        // Debian's nginx is older than the image's and cannot ask for a name again.
        config = replaced(config, "server backend:8080 resolve;", "server " + backend() + ";");
        if ("root".equals(System.getProperty("user.name"))) {
            config = "user root;\n" + config;
        }
        Files.writeString(HOME.resolve("nginx.conf"), config);
        Files.writeString(HOME.resolve("resolver.conf"), replaced(Files.readString(Path.of("../frontend/resolver.conf.template")), "${NGINX_LOCAL_RESOLVERS}", "127.0.0.1"));
        trust("trusted-proxy.conf", "unix:");
        for (String setting : List.of("quality.largest-body", "quality.attachments.max-size")) {
            String limit = org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue(setting, String.class);
            assertTrue(shipped.contains("client_max_body_size " + limit.toLowerCase(java.util.Locale.ROOT) + ";"), "backend and nginx disagree on " + setting);
        }
        assertTrue(shipped.contains("client_max_body_size 200m;") && org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getOptionalValue("quality.imports.largest", Long.class).orElse(200L << 20) == 200L << 20, "backend and nginx disagree on imports");
        nginx = new ProcessBuilder("/usr/sbin/nginx", "-e", "stderr", "-c", HOME.resolve("nginx.conf").toString(), "-g", "daemon off;")
                .redirectErrorStream(true).redirectOutput(HOME.resolve("nginx.log").toFile()).start();
        PackagedProgram.await("nginx", () -> {
            assertTrue(nginx.isAlive(), FrontendServerTest::log);
            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", PORT)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            assertTrue(nginx.waitFor(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void sends_the_headers_of_the_backend_once() {
        for (String proto : List.of("http", "https")) {
            Response data = RestAssured.given().get("/api/v1/plans");
            Response page = RestAssured.given().get("/");
            for (String path : List.of("/", "/action-items/1.2.3", "/robots.txt", "/assets/index-abc123.js", "/api/v1/plans", "/missing.png", "/q/health")) {
                Response answer = get(path, "X-Forwarded-Proto", proto);
                Response backend = path.startsWith("/api") ? data : page;
                for (String header : SAME) {
                    boolean transport = header.equals("Strict-Transport-Security");
                    String expected = transport ? proto.equals("https") ? "max-age=31536000; includeSubDomains" : null : backend.header(header);
                    if (transport && path.startsWith("/api")) {
                        continue;
                    }
                    assertEquals(expected == null ? List.of() : List.of(expected), answer.headers().getValues(header), path + " " + header);
                }
                assertEquals(1, answer.headers().getValues("Cache-Control").size(), path);
            }
        }
    }

    @Test
    void pages_are_answered_by_the_index_and_files_by_themselves() {
        for (String page : List.of("/", "/sign-in", "/action-items/0b/edit", "/apiary", "/queue")) {
            Response answer = get(page);
            assertEquals(200, answer.statusCode(), page);
            assertTrue(answer.asString().contains("the page"), page);
            assertEquals("no-cache", answer.header("Cache-Control"), page);
            assertEquals("text/html; charset=utf-8", answer.contentType().toLowerCase(java.util.Locale.ROOT), page);
        }
        assertEquals("public, max-age=31536000, immutable", get("/assets/index-abc123.js").header("Cache-Control"));
        assertTrue(get("/robots.txt").asString().startsWith("User-agent"));
    }

    @Test
    void what_does_not_exist_is_a_problem_and_is_not_kept() {
        for (String path : List.of("/assets/gone.js", "/favicon.ico", "/q", "/q/health", "/q/metrics", "/q/openapi", "/api/v1/nothing", "/api", "/open311", "/open311/v2/nothing.json")) {
            Response answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.contentType().startsWith("application/problem+json"), path + " " + answer.contentType());
            assertEquals("not-found", answer.jsonPath().getString("code"), path);
            assertFalse(String.valueOf(answer.header("Cache-Control")).contains("immutable"), path);
        }
        assertTrue(get("/openapi.yaml").asString().contains("openapi: 3.1.0"), "the contract is not where it is said to be");
    }

    @Test
    void the_api_is_passed_on_as_it_is() {
        assertEquals(RestAssured.given().get("/api/v1/plans").asString(), get("/api/v1/plans").asString());
        Response write = RestAssured.given().baseUri("http://127.0.0.1").port(PORT).header("Origin", "http://127.0.0.1:" + PORT)
                .contentType("application/json").body("{}").post("/api/v1/nothing");
        assertEquals(404, write.statusCode(), "a write from the own site is taken for one from elsewhere: " + write.asString());
        Response foreign = RestAssured.given().baseUri("http://127.0.0.1").port(PORT).header("Origin", "http://elsewhere.example")
                .contentType("application/json").body("{}").post("/api/v1/nothing");
        assertEquals("cross-site-request", foreign.jsonPath().getString("code"));
        Response big = RestAssured.given().baseUri("http://127.0.0.1").port(PORT).contentType("application/json")
                .body("x".repeat(3_000_000)).post("/api/v1/plans");
        assertEquals(413, big.statusCode());
        assertEquals("body-too-large", big.jsonPath().getString("code"));
        assertNull(write.header("X-Proxy"));
        for (int size : List.of(3_000_000, 11_000_000)) {
            Response upload = RestAssured.given().baseUri("http://127.0.0.1").port(PORT).contentType("application/octet-stream").body(new byte[size])
                    .post("/api/v1/attachments?fileName=a.pdf");
            assertEquals(size < 10_000_000 ? "not-signed-in" : "body-too-large", upload.jsonPath().getString("code"));
            assertEquals(1, upload.headers().getValues("X-Frame-Options").size());
            Response petition = RestAssured.given().baseUri("http://127.0.0.1").port(PORT).contentType("application/octet-stream").body(new byte[size])
                    .header("X-File-Name", "a.pdf").post("/api/v1/petitions/files");
            assertEquals(size < 10_000_000 ? "rule-violated" : "body-too-large", petition.jsonPath().getString("code"));
            Response imported = RestAssured.given().baseUri("http://127.0.0.1").port(PORT).contentType("application/octet-stream").body(new byte[size])
                    .post("/api/v1/imports?dataSet=activities");
            assertEquals("not-signed-in", imported.jsonPath().getString("code"));
        }
    }

    @Test
    void what_everybody_may_read_of_complaints_is_passed_on_too() {
        for (String path : List.of("/open311/v2/services.json", "/open311/v2/requests.json?page_size=1")) {
            Response answer = get(path);
            assertEquals(200, answer.statusCode(), path);
            assertEquals(RestAssured.given().get(path).asString(), answer.asString());
            assertEquals(1, answer.headers().getValues("X-Frame-Options").size(), path);
        }
        assertEquals("not-acceptable", get("/open311/v2/services.xml").jsonPath().getString("code"));
    }

    @Test
    void a_backend_that_is_away_is_a_problem_too() throws Exception {
        Process other = another("away", "127.0.0.1:1", "unix:");
        try {
            Response answer = RestAssured.given().baseUri("http://127.0.0.1").port(NOBODY).header("Accept-Language", "en").get("/api/v1/plans");
            assertEquals(503, answer.statusCode());
            assertEquals("unavailable", answer.jsonPath().getString("code"));
            assertEquals("5", answer.header("Retry-After"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        } finally {
            end(other);
        }
    }

    @Test
    void the_trusted_proxy_alone_is_believed_when_it_says_whom_it_asks_for() throws Exception {
        HttpServer backend = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        backend.createContext("/", exchange -> {
            byte[] seen = String.valueOf(exchange.getRequestHeaders().get("X-Forwarded-For")).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, seen.length);
            exchange.getResponseBody().write(seen);
            exchange.close();
        });
        backend.start();
        String address = "127.0.0.1:" + backend.getAddress().getPort();
        Process other = another("proxied", address, "127.0.0.5");
        try {
            assertEquals("[203.0.113.1]", seen("127.0.0.5", "203.0.113.1"));
            assertEquals("[203.0.113.2]", seen("127.0.0.5", "203.0.113.2"));
            assertEquals("[2001:db8::7]", seen("127.0.0.5", "2001:db8::7"));
            assertEquals("[203.0.113.2]", seen("127.0.0.5", "198.51.100.9, 203.0.113.2"), "what the caller himself made up is believed");
            assertEquals("[127.0.0.5]", seen("127.0.0.5", "nonsense"));
            assertEquals("[127.0.0.6]", seen("127.0.0.6", "203.0.113.1"), "anybody is believed");
            end(other);
            other = another("proxied", address, "unix:");
            assertEquals("[127.0.0.5]", seen("127.0.0.5", "203.0.113.1"), "somebody is believed although nobody was named");
        } finally {
            end(other);
            backend.stop(0);
        }
    }

    /** Whom the backend takes for the caller, when a request comes from this address and says that. */
    private static String seen(String from, String said) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().localAddress(InetAddress.getByName(from)).build()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + NOBODY + "/api/v1/plans")).header("X-Forwarded-For", said).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    /** What the image makes of its template when it starts. */
    private static void trust(String file, String proxy) throws IOException {
        String template = Files.readString(Path.of("../frontend/trusted-proxy.conf.template"));
        Files.writeString(HOME.resolve(file), replaced(template, "${QUALITY_TRUSTED_PROXY}", proxy));
    }

    /** A second nginx with the same configuration, before another backend. */
    private static Process another(String name, String backend, String trusted) throws IOException {
        trust(name + "-trusted-proxy.conf", trusted);
        Path config = HOME.resolve(name + ".conf");
        Files.writeString(config, Files.readString(HOME.resolve("nginx.conf")).replaceAll("listen 127.0.0.1:\\d+", "listen 127.0.0.1:" + NOBODY)
                .replaceAll("server 127.0.0.1:\\d+;", "server " + backend + ";").replace("nginx.pid", name + ".pid")
                .replace("trusted-proxy.conf", name + "-trusted-proxy.conf"));
        Process other = new ProcessBuilder("/usr/sbin/nginx", "-e", "stderr", "-c", config.toString(), "-g", "daemon off;").redirectErrorStream(true)
                .redirectOutput(HOME.resolve(name + ".log").toFile()).start();
        PackagedProgram.await("nginx", () -> Files.exists(HOME.resolve(name + ".pid")));
        return other;
    }

    private static void end(Process other) throws InterruptedException {
        other.destroy();
        other.waitFor();
    }

    private static Response get(String path, String... header) {
        var request = RestAssured.given().baseUri("http://127.0.0.1").port(PORT);
        return (header.length == 2 ? request.header(header[0], header[1]) : request).get(path);
    }

    private static String backend() {
        return URI.create(org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("test.url", String.class)).getAuthority();
    }

    private static String replaced(String text, String part, String by) {
        assertTrue(text.contains(part), part);
        return text.replace(part, by);
    }

    private static String log() {
        try {
            return Files.readString(HOME.resolve("nginx.log"));
        } catch (IOException failed) {
            return failed.toString();
        }
    }
}
