package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The nginx of docs/operations/tls.md, word for word, with a certificate of its own, before the program as it is shipped; where nginx is installed. */
@EnabledIf(value = "hasNginx", disabledReason = "nginx is not installed")
class TlsProxyTest {

    private static final String NAME = "quality.example.gov.tw";
    private static final Path HOME = Path.of("target/tls-test").toAbsolutePath();
    private static final int PLAIN = PackagedProgram.freePort();
    private static final int TLS = PackagedProgram.freePort();
    /** The caller, as nginx sees him. */
    private static final String CALLER = "127.0.0.7";
    /** Whom the caller pretends to be. */
    private static final String MADE_UP = "203.0.113.99";

    private static PackagedProgram program;
    private static Process nginx;
    private static OwnCertificate own;

    static boolean hasNginx() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }

    @BeforeAll
    static void start() throws Exception {
        String section = Files.readString(Path.of("../docs/operations/tls.md"));
        Files.createDirectories(HOME);
        own = OwnCertificate.of(NAME, HOME);
        List<String> settings = block(section, "sh").lines().filter(line -> !line.isBlank()).toList();
        assertEquals(3, settings.size(), settings.toString());
        program = PackagedProgram.launch(PackagedProgram.freshData("tls"), PackagedProgram.freePort(), settings);
        String config = block(section, "nginx");
        boolean root = "root".equals(System.getProperty("user.name"));
        config = replaced(config, "user www-data;", root ? "user root;" : "");
        config = replaced(config, "listen 80 default_server;", "listen 127.0.0.1:" + PLAIN + " default_server;");
        config = replaced(config, "listen 443 ssl default_server;", "listen 127.0.0.1:" + TLS + " ssl default_server;");
        config = replaced(config, "listen 443 ssl;", "listen 127.0.0.1:" + TLS + " ssl;");
        config = replaced(config, "server 127.0.0.1:8080;", "server 127.0.0.1:" + program.port + ";");
        config = replaced(replaced(config, "/etc/ssl/quality", HOME.toString()), "/run/nginx.pid", HOME + "/nginx.pid");
        config = replaced(config, "/var/log/nginx/error.log", HOME + "/error.log");
        config = replaced(config, "http {", "http {\n" + String.join("\n", Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(it -> it + "_temp_path " + HOME + "/" + it + ";").toList()));
        Files.writeString(HOME.resolve("nginx.conf"), config);
        program.awaitReady();
        nginx = new ProcessBuilder("/usr/sbin/nginx", "-e", "stderr", "-c", HOME.resolve("nginx.conf").toString(), "-g", "daemon off;")
                .redirectErrorStream(true).redirectOutput(HOME.resolve("nginx.log").toFile()).start();
        PackagedProgram.await("nginx", () -> {
            assertTrue(nginx.isAlive(), TlsProxyTest::log);
            try (Socket socket = new Socket("127.0.0.1", TLS)) {
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
        if (program != null) {
            program.close();
            PackagedProgram.removeAll();
        }
    }

    @Test
    void without_tls_nothing_is_said_but_where_to_go() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", PLAIN)) {
            RawAnswer answer = RawAnswer.ask(socket, "GET /api/v1/plans?x=1 HTTP/1.1\r\nHost: elsewhere.example\r\nCookie: " + Api.COOKIE + "=x\r\n", new byte[0]);
            assertEquals(301, answer.status());
            assertEquals(Optional.of("https://" + NAME + "/api/v1/plans?x=1"), answer.header("Location"));
            assertEquals(Optional.empty(), answer.header("Set-Cookie"));
        }
    }

    @Test
    void every_answer_says_once_that_tls_is_to_be_kept() throws Exception {
        for (String path : List.of("/", "/api/v1/plans", "/api/v1/nothing", "/q/health", "/q/metrics")) {
            RawAnswer answer = get(path);
            assertEquals(List.of("max-age=31536000; includeSubDomains"), answer.headers("Strict-Transport-Security"), path);
        }
        assertEquals(200, get("/api/v1/plans").status());
        assertEquals(404, get("/q/metrics").status());
    }

    @Test
    void old_tls_and_other_names_get_no_connection() throws Exception {
        for (String version : List.of("TLSv1.2", "TLSv1.3")) {
            try (SSLSocket socket = socket(NAME, version)) {
                socket.startHandshake();
                assertEquals(version, socket.getSession().getProtocol());
            }
        }
        assertThrows(SSLException.class, () -> {
            try (SSLSocket socket = socket("elsewhere.example", "TLSv1.3")) {
                socket.startHandshake();
            }
        });
        String refused = "(protocol_version) Received fatal alert: protocol_version";
        assertEquals(List.of("TLSv1.2", refused, refused), OldTls.connect(TLS, NAME, HOME, "TLSv1.2", "TLSv1.1", "TLSv1"));
    }

    @Test
    void the_trail_names_the_caller_and_never_whom_he_pretends_to_be() throws Exception {
        Matcher oneTime = Pattern.compile("One-time password: (\\S+)").matcher(program.output());
        assertTrue(oneTime.find(), program.output());
        String name = "pretender-" + System.nanoTime();
        assertEquals(401, send("POST", "/api/v1/session", Map.of("name", name, "password", "wrong"), null).status());
        // The same past nginx, from elsewhere: the program does not believe that either.
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress("127.0.0.8", 0));
            socket.connect(new InetSocketAddress("127.0.0.1", program.port));
            byte[] body = new ObjectMapper().writeValueAsBytes(Map.of("name", name + "-2", "password", "wrong"));
            assertEquals(401, RawAnswer.ask(socket, head("POST", "/api/v1/session", body.length, null), body).status());
        }
        RawAnswer signedIn = send("POST", "/api/v1/session", Map.of("name", "admin", "password", oneTime.group(1)), null);
        assertEquals(200, signedIn.status(), signedIn.body());
        String cookie = cookie(signedIn);
        RawAnswer changed = send("PUT", "/api/v1/session/password", Map.of("currentPassword", oneTime.group(1), "newPassword", "chosen by a test 2026"), cookie);
        assertEquals(204, changed.status(), changed.body());
        RawAnswer trail = send("GET", "/api/v1/audit-entries?limit=50", null, cookie(changed));
        assertEquals(200, trail.status(), trail.body());
        List<String> addresses = io.restassured.path.json.JsonPath.from(trail.body()).getList("items.findAll { it.address != null }.address");
        assertEquals(List.of(CALLER, "127.0.0.8"), addresses.stream().distinct().sorted().toList(), trail.body());
        assertFalse(trail.body().contains(MADE_UP));
    }

    @Test
    void nginx_and_the_program_agree_how_large_a_body_may_be() throws Exception {
        assertEquals("body-too-large", code(sent("/api/v1/plans", "application/json", 2_200_000)));
        assertEquals("not-signed-in", code(sent("/api/v1/accounts", "application/json", 1_900_000)));
        assertEquals("body-too-large", code(sent("/api/v1/attachments?fileName=a.pdf", "application/octet-stream", 10_600_000)));
        assertEquals("not-signed-in", code(sent("/api/v1/attachments?fileName=a.pdf", "application/octet-stream", 10_400_000)));
        assertEquals("not-signed-in", code(sent("/api/v1/imports?dataSet=activities", "application/octet-stream", 12_000_000)));
        String config = Files.readString(HOME.resolve("nginx.conf"));
        assertTrue(config.contains("client_max_body_size 200m;") && 200L << 20 == 209_715_200L);
    }

    private static String code(RawAnswer answer) {
        return io.restassured.path.json.JsonPath.from(answer.body()).getString("code");
    }

    /** The session's cookie, which is what browsers ask of such a name. */
    private static String cookie(RawAnswer answer) {
        String set = answer.headers("Set-Cookie").stream().filter(it -> it.startsWith(Api.COOKIE + "=")).findFirst().orElseThrow();
        List<String> attributes = Stream.of(set.toLowerCase(java.util.Locale.ROOT).split("; *")).skip(1).toList();
        assertTrue(attributes.containsAll(List.of("secure", "httponly", "path=/", "samesite=strict")) && attributes.stream().noneMatch(it -> it.startsWith("domain")), set);
        return set.split(";")[0];
    }

    private static RawAnswer get(String path) throws Exception {
        return send("GET", path, null, null);
    }

    private static RawAnswer sent(String path, String type, int size) throws Exception {
        byte[] body = new byte[size];
        java.util.Arrays.fill(body, (byte) ' ');
        try (SSLSocket socket = socket(NAME, "TLSv1.3")) {
            return RawAnswer.ask(socket, head("POST", path, size, null).replace("application/json", type), body);
        }
    }

    private static RawAnswer send(String method, String path, Object words, String cookie) throws Exception {
        byte[] body = words == null ? new byte[0] : new ObjectMapper().writeValueAsBytes(words);
        try (SSLSocket socket = socket(NAME, "TLSv1.3")) {
            return RawAnswer.ask(socket, head(method, path, body.length, cookie), body);
        }
    }

    /** A request as a browser on our own page sends it, with everything in it by which callers pretend to be others. */
    private static String head(String method, String path, int length, String cookie) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + NAME + "\r\nOrigin: https://" + NAME + "\r\nX-Forwarded-For: " + MADE_UP + "\r\nX-Real-IP: " + MADE_UP
                + "\r\nForwarded: for=" + MADE_UP + ";proto=http\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Host: elsewhere.example\r\nX-Forwarded-Port: 1\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n" + (cookie == null ? "" : "Cookie: " + cookie + "\r\n");
    }

    private static SSLSocket socket(String name, String version) throws Exception {
        return own.socket(CALLER, TLS, name, version);
    }

    private static String block(String section, String language) {
        int begin = section.indexOf("```" + language + "\n") + language.length() + 4;
        return section.substring(begin, section.indexOf("\n```", begin) + 1);
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
