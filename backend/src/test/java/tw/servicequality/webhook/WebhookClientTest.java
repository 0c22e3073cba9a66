package tw.servicequality.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.ReceiverUrl;

/** One message at a time, to real sockets of this machine. */
class WebhookClientTest {

    private static final String WORD = "of the test only";
    /** A name that no name server knows: who is asked for it again would not find it. */
    private static final String NAME = "receiver.invalid";

    /** Where the time is to run out; elsewhere a busy machine must not make a difference. */
    private static final Duration SOON = Duration.ofMillis(1500);

    @TempDir
    static Path folder;

    private static final Vertx VERTX = Vertx.vertx();
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeAll
    static void a_certificate() throws Exception {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "receiver", "-keyalg", "EC",
                "-dname", "CN=receiver", "-ext", "san=dns:" + NAME, "-storetype", "PKCS12", "-keystore", store().toString(), "-storepass", WORD)
                .redirectErrorStream(true).start();
        assertEquals(0, keytool.waitFor(), () -> new String(read(keytool.getInputStream())));
    }

    @AfterAll
    static void end() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void down() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Path store() {
        return folder.resolve("receiver.p12");
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws Exception;
    }

    private void plain(Answering how) throws Exception {
        serve(HttpServer.create(new InetSocketAddress(HERE, 0), 0), how);
    }

    private void secure() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store())) {
            keys.load(stream, WORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        serve(secure, exchange -> exchange.sendResponseHeaders(204, -1));
    }

    private void serve(HttpServer started, Answering how) {
        server = started;
        server.createContext("/", exchange -> {
            hosts.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            read(exchange.getRequestBody());
            try (exchange) {
                how.answer(exchange);
            } catch (java.io.IOException | RuntimeException left) {
                throw left;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    private WebhookClient.Answer send(String url, boolean trusting) {
        return send(url, trusting, Duration.ofSeconds(30));
    }

    private WebhookClient.Answer send(String url, boolean trusting, Duration timeout) {
        PfxOptions trusted = new PfxOptions().setPath(store().toString()).setPassword(WORD);
        WebhookClient client = new WebhookClient(VERTX, timeout, trusting ? trusted : null);
        try {
            return client.send(ReceiverUrl.of(url + ":" + server.getAddress().getPort() + "/in?a=%26"), HERE, Map.of("webhook-id", "msg_1"), "{}");
        } finally {
            client.close();
        }
    }

    @Test
    void it_connects_to_the_address_that_was_looked_up_and_asks_for_the_name() throws Exception {
        plain(exchange -> exchange.sendResponseHeaders(204, -1));
        assertEquals(new WebhookClient.Answer(204, null), send("http://" + NAME, false));
        assertEquals(List.of(NAME + ":" + server.getAddress().getPort() + "/in?a=%26"), hosts);
    }

    @Test
    void the_certificate_must_be_of_that_name_and_trusted() throws Exception {
        secure();
        assertEquals(new WebhookClient.Answer(204, null), send("https://" + NAME, true));
        assertEquals(new WebhookClient.Answer(null, DeliveryFault.CERTIFICATE), send("https://other.invalid", true), "somebody else's certificate");
        assertEquals(new WebhookClient.Answer(null, DeliveryFault.CERTIFICATE), send("https://" + NAME, false), "nobody vouches for it");
        assertEquals(1, hosts.size());
    }

    @Test
    void who_thinks_too_long_is_left() throws Exception {
        plain(exchange -> Thread.sleep(5000));
        assertEquals(new WebhookClient.Answer(null, DeliveryFault.TIMEOUT), send("http://" + NAME, false, SOON));
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() throws Exception {
        AtomicInteger written = new AtomicInteger();
        plain(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream stream = exchange.getResponseBody()) {
                for (int i = 0; i < 20_000; i++) {
                    stream.write(new byte[10_000]);
                    written.addAndGet(10_000);
                }
            }
        });
        assertEquals(new WebhookClient.Answer(200, null), send("http://" + NAME, false));
        Thread.sleep(300);
        assertTrue(written.get() < 50_000_000, written + " bytes were taken");
    }

    @Test
    void the_status_of_a_trickling_answer_counts() throws Exception {
        plain(exchange -> {
            exchange.sendResponseHeaders(500, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            Thread.sleep(5000);
        });
        assertEquals(new WebhookClient.Answer(500, DeliveryFault.STATUS), send("http://" + NAME, false, SOON));
    }

    @Test
    void who_hangs_up_gave_no_answer() throws Exception {
        plain(exchange -> {
            throw new IllegalStateException("breaks the connection");
        });
        WebhookClient.Answer answer = send("http://" + NAME, false);
        assertNull(answer.status());
        assertEquals(DeliveryFault.CONNECTION, answer.fault());
    }
}
