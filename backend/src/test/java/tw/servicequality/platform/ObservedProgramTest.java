package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the packaged program tells its operator: logs, traces, and metrics also while the database is gone. */
@Tag("long")
class ObservedProgramTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORGED = "x=a%0d%0aFORGED";
    private static final List<String> CANARIES = List.of("canary-path", "canary-query", "FORGED");
    /** Written down by an operator who wants to see every request, with what was sent. */
    private static final String[] ACCESS_LOG = {"-Dquarkus.http.access-log.enabled=true", "-Dquarkus.http.access-log.pattern=%m %U %{q,x}"};

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    private static List<String> environment(Path data, String... more) {
        List<String> all = new ArrayList<>(List.of("QUARKUS_LOG_FILE_ENABLED=true", "QUARKUS_LOG_FILE_PATH=" + log(data), "QUALITY_METRICS_EVERY=1s"));
        all.addAll(List.of(more));
        return all;
    }

    private static Path log(Path data) {
        return data.resolve("log/quality.log");
    }

    private static List<String> lines(Path data) {
        try {
            return Files.readAllLines(log(data));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static HttpResponse<String> get(PackagedProgram program, String path) {
        try {
            return program.get(path).get(60, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    private static String trace(HttpResponse<String> problem) throws IOException {
        return JSON.readTree(problem.body()).path("traceId").asText();
    }

    @Test
    void json_lines_traces_and_metrics() throws Exception {
        Path data = PackagedProgram.freshData("observed");
        try (TraceCollector collector = new TraceCollector(); PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort(),
                environment(data, "QUALITY_LOG_JSON=true", "QUALITY_TRACES_ENABLED=true", "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
                        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT=" + collector.address(), "QUARKUS_OTEL_BSP_SCHEDULE_DELAY=100ms"), ACCESS_LOG).awaitReady()) {
            assertTraced(program, collector);
            HttpResponse<String> missing = get(program, "/api/v1/canary-path?q=canary-query&" + FORGED);
            assertEquals(404, missing.statusCode());
            PackagedProgram.await("figures", () -> get(program, "/q/metrics").body().contains("quality_mail_waiting "));
            ProcessHandle database = program.database().orElseThrow();
            database.destroyForcibly();
            database.onExit().get(10, TimeUnit.SECONDS);
            HttpResponse<String> failed = get(program, "/api/v1/plans");
            assertEquals(503, failed.statusCode());
            assertScrapedWithoutDatabase(program);
            PackagedProgram.await("the spans of both", () -> !collector.of(unchecked(missing)).isEmpty() && !collector.of(unchecked(failed)).isEmpty());
            assertHoldsNothingPersonal(collector);
            assertJson(data, trace(missing), trace(failed));
        }
    }

    private static String unchecked(HttpResponse<String> problem) {
        try {
            return trace(problem);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static void assertTraced(PackagedProgram program, TraceCollector collector) {
        HttpResponse<String> answer = get(program, "/api/v1/plans?canary-query=1");
        String trace = answer.headers().firstValue("X-Trace-Id").orElseThrow();
        assertTrue(trace.matches("[0-9a-f]{32}"), trace);
        PackagedProgram.await("the request's span", () -> collector.of(trace).stream().anyMatch(it -> it.getKind() == Span.SpanKind.SPAN_KIND_SERVER));
        PackagedProgram.await("the statement's span", () -> collector.of(trace).stream().anyMatch(it -> it.getKind() == Span.SpanKind.SPAN_KIND_CLIENT
                && it.getAttributesList().stream().anyMatch(each -> each.getValue().getStringValue().startsWith("select"))));
        assertTrue(collector.of(trace).stream().anyMatch(it -> it.getName().equals("GET /api/v1/plans")), collector.everything());
    }

    private static void assertHoldsNothingPersonal(TraceCollector collector) {
        String all = collector.everything();
        for (String canary : CANARIES) {
            assertFalse(all.contains(canary), () -> canary + " is in a span: " + all);
        }
        assertFalse(all.contains("Java-http-client"), "the caller's program");
        for (Span span : collector.spans()) {
            assertEquals(0, span.getEventsCount(), span.toString());
            span.getAttributesList().stream().filter(it -> it.getKey().equals("client.address") || it.getKey().equals("url.path"))
                    .forEach(it -> assertEquals("", it.getValue().getStringValue(), span.toString()));
        }
        // What jobs do, which ask the database every second, is not there.
        assertTrue(collector.spans().stream().filter(it -> it.getParentSpanId().isEmpty()).allMatch(it -> it.getKind() == Span.SpanKind.SPAN_KIND_SERVER), all);
    }

    private static void assertScrapedWithoutDatabase(PackagedProgram program) {
        PackagedProgram.await("a scrape without figures", () -> {
            long begin = System.nanoTime();
            HttpResponse<String> scrape = get(program, "/q/metrics");
            assertEquals(200, scrape.statusCode());
            assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(3), "a scrape waits for the database");
            assertTrue(scrape.body().contains("quality_figures_age_seconds ") && scrape.body().contains("quality_mail_sent_total "));
            return !scrape.body().contains("quality_mail_waiting ");
        });
    }

    private static void assertJson(Path data, String missing, String failed) throws IOException {
        boolean isMissingTold = false;
        boolean isFailureTold = false;
        for (String line : lines(data)) {
            JsonNode entry = JSON.readTree(line);
            assertTrue(entry.isObject() && entry.path("timestamp").asText().matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z") && entry.hasNonNull("level") && entry.hasNonNull("logger")
                    && entry.hasNonNull("message"), line);
            String trace = entry.at("/mdc/traceId").asText();
            isMissingTold |= trace.equals(missing) && entry.path("message").asText().endsWith("a\r\nFORGED");
            isFailureTold |= trace.equals(failed) && entry.path("exception").asText().contains("\n\tat ");
        }
        assertTrue(isMissingTold, "the request that found nothing is not in the log");
        assertTrue(isFailureTold, "the failure is not in the log with its exception");
    }

    @Test
    void plain_lines_which_nobody_else_can_write() throws Exception {
        Path data = PackagedProgram.freshData("plain");
        try (PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort(), environment(data), ACCESS_LOG).awaitReady()) {
            HttpResponse<String> missing = get(program, "/api/v1/canary-path?" + FORGED);
            assertTrue(trace(missing).matches("[0-9a-f]{16}"), trace(missing));
            PackagedProgram.await("the line", () -> lines(data).stream().anyMatch(it -> it.contains("FORGED")));
            assertTrue(lines(data).stream().noneMatch(it -> it.startsWith("FORGED")), "somebody else wrote a line");
            assertTrue(lines(data).stream().anyMatch(it -> it.contains(unchecked(missing)) && it.endsWith("a\\r\\nFORGED")), () -> String.join("\n", lines(data)));
        }
    }
}
