package tw.servicequality.platform.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages, the dashboard and the alerts for operators name exists in a real scrape, and what exists is explained. */
@QuarkusTest
class OperatorDocumentsTest {

    private static final Path DOCS = Path.of("../docs").toAbsolutePath().normalize();
    private static final Pattern METRIC = Pattern.compile("\\b(?:quality|http_server|agroal|jvm|process|system)_[a-z0-9_]+");
    private static final Pattern QUERIED_LABEL = Pattern.compile("([a-z_]+)\\s*(?:=~|!=|!~|=)\\s*\"");

    @Inject
    OfficeFigureReader reader;
    @Inject
    JobRuns runs;

    private String scrape;
    private Set<String> metrics;

    @BeforeEach
    void scrape() {
        if (runs.claim("documents", "1")) {
            runs.finished("documents", "1");
        }
        reader.read(true);
        RestAssured.get("/api/v1/plans").then().statusCode(200);
        scrape = RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
        metrics = scrape.lines().filter(it -> !it.startsWith("#") && !it.isBlank()).map(it -> it.split("[{ ]")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_metric_of_ours_is_in_the_table_and_the_other_way_round() throws IOException {
        Set<String> told = Files.readString(DOCS.resolve("operations/observability.md")).lines().filter(it -> it.startsWith("| `quality_"))
                .map(it -> it.substring(3, it.indexOf('`', 3))).collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = metrics.stream().filter(it -> it.startsWith("quality_")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(told, ours);
        assertTrue(ours.size() > 25, ours.toString());
    }

    @Test
    void each_is_described_counts_what_its_name_says_and_holds_nothing_personal() {
        List<String> lines = scrape.lines().filter(it -> it.contains("quality_")).toList();
        Set<String> labels = new TreeSet<>();
        for (String name : metrics.stream().filter(it -> it.startsWith("quality_")).toList()) {
            String family = name.replaceFirst("_total$", "");
            assertTrue(lines.stream().anyMatch(it -> it.matches("# HELP " + family + "(_total)? .{15,}")), name + " has no description");
            boolean isCounter = lines.stream().anyMatch(it -> it.matches("# TYPE " + family + "(_total)? counter"));
            assertEquals(isCounter, name.endsWith("_total"), name);
            lines.stream().filter(it -> it.startsWith(name + "{")).forEach(it -> {
                for (Matcher each = Pattern.compile("([a-z_]+)=\"").matcher(it); each.find();) {
                    labels.add(each.group(1));
                }
            });
        }
        assertEquals(Set.of("state", "task"), labels);
        assertTrue(lines.size() < 200, "more rows than a scrape should have: " + lines.size());
    }

    @Test
    void the_dashboard_asks_for_metrics_that_exist() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(DOCS.resolve("observability/grafana-dashboard.json")));
        assertTrue(dashboard.path("schemaVersion").asInt() >= 39);
        JsonNode variable = dashboard.at("/templating/list/0");
        assertEquals("datasource", variable.path("type").asText());
        Set<Integer> ids = new TreeSet<>();
        int queries = 0;
        for (JsonNode panel : dashboard.path("panels")) {
            assertTrue(ids.add(panel.path("id").asInt()), panel.path("title").asText());
            assertTrue(panel.path("title").asText().matches(".*\\p{IsHan}.* · .*[a-z].*"), panel.path("title").asText());
            for (JsonNode target : panel.path("targets")) {
                assertEquals("${" + variable.path("name").asText() + "}", target.at("/datasource/uid").asText());
                assertExist(target.path("expr").asText());
                queries++;
            }
        }
        assertTrue(queries > 30, "only " + queries);
        assertExist(dashboard.at("/templating/list/1/definition").asText());
    }

    @Test
    void the_alerts_ask_for_metrics_that_exist_and_say_what_to_do() throws IOException {
        JsonNode rules = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(DOCS.resolve("observability/alerts.yaml"))).at("/groups/0/rules");
        assertTrue(rules.size() > 10, "only " + rules.size());
        Set<String> names = new TreeSet<>();
        for (JsonNode rule : rules) {
            String name = rule.path("alert").asText();
            assertTrue(names.add(name), name);
            String expression = rule.path("expr").asText();
            if (!expression.startsWith("up{")) {
                assertExist(expression);
            }
            assertTrue(rule.at("/labels/severity").asText().matches("critical|warning|info"), name);
            assertTrue(rule.path("for").asText().matches("\\d+[mh]"), name);
            assertTrue(rule.at("/annotations/summary").asText().matches(".*\\p{IsHan}.* · .*[a-z].*"), name);
            assertHasAnchor(rule.at("/annotations/runbook").asText());
        }
    }

    private void assertExist(String expression) {
        int found = 0;
        for (Matcher each = METRIC.matcher(expression); each.find(); found++) {
            String metric = each.group();
            assertTrue(metrics.contains(metric), metric + " is not in the scrape: " + expression);
            for (Matcher label = QUERIED_LABEL.matcher(selector(expression, each.end())); label.find();) {
                String asked = label.group(1);
                assertTrue(Set.of("job", "instance").contains(asked) || scrape.lines().anyMatch(it -> it.startsWith(metric + "{") && it.contains(asked + "=\"")),
                        metric + " has no label " + asked);
            }
        }
        assertTrue(found > 0, expression);
    }

    private static String selector(String expression, int from) {
        return from < expression.length() && expression.charAt(from) == '{' ? expression.substring(from, expression.indexOf('}', from)) : "";
    }

    /** A sentence that ends with a page of this repository and a heading on it. */
    private static void assertHasAnchor(String runbook) throws IOException {
        Matcher place = Pattern.compile(".{20,}\\. docs/(operations/?[a-z/]*\\.md)#([a-z-]+)").matcher(runbook);
        assertTrue(place.matches(), runbook);
        Set<String> headings = Files.readString(DOCS.resolve(place.group(1))).lines().filter(it -> it.startsWith("#"))
                .map(it -> it.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-')).collect(Collectors.toSet());
        assertFalse(headings.isEmpty());
        assertTrue(headings.contains(place.group(2)), runbook);
    }
}
