package tw.servicequality.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that is told what changes, on a real socket. */
final class Receiver implements AutoCloseable {

    /** What arrived. */
    record Message(HttpHeaders headers, String body) {

        String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        JsonPath json() {
            return new JsonPath(body);
        }

        /** Whether the public library of the standard takes it for genuine. */
        boolean isGenuine(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException forged) {
                return false;
            } catch (EmptyWebhookSecretException noSecret) {
                throw new IllegalArgumentException(noSecret);
            }
        }
    }

    final List<Message> messages = new CopyOnWriteArrayList<>();
    /** What it answers next; 204 when there is nothing here. */
    final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in?office=1";
    }

    Message only() {
        if (messages.size() != 1) {
            throw new AssertionError(messages.size() + " messages arrived: " + messages);
        }
        return messages.getFirst();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            messages.add(new Message(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body));
            Integer status = answers.poll();
            if (status != null && status >= 300 && status < 400) {
                exchange.getResponseHeaders().add("Location", url());
            }
            exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
