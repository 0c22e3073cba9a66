package tw.servicequality.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.client.ClientExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Column;

/** The page for those who send files says what the program takes, and its examples go in. */
@QuarkusTest
class ImportsPageTest {

    private static final Path PAGE = Path.of("../docs/imports.md");

    @All
    @Inject
    List<DataSet<?>> sets;
    @Inject
    CalendarService calendars;
    @Inject
    EntityManager entities;

    /** Other tests begin with cells that nobody has filled in. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from measurement_revision where measurement_id in (select id from measurement where source = 'IMPORTED')").executeUpdate();
            entities.createNativeQuery("delete from measurement where source = 'IMPORTED'").executeUpdate();
        });
    }

    /** The sections by their headings. */
    private static Map<String, List<String>> sections() throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                section = new ArrayList<>();
                sections.put(line.substring(3), section);
            }
            section.add(line);
        }
        return sections;
    }

    private static List<String> example(List<String> section) {
        int begin = section.indexOf("```csv") + 1;
        return section.subList(begin, begin + section.subList(begin, section.size()).indexOf("```"));
    }

    @Test
    void every_column_stands_in_the_table_of_its_data_set() throws IOException {
        Map<String, List<String>> sections = sections();
        assertEquals(sets.stream().map(DataSet::name).sorted().toList(), List.copyOf(sections.keySet()));
        for (DataSet<?> set : sets) {
            List<String> told = sections.get(set.name()).stream().filter(line -> line.startsWith("| `")).map(line -> line.substring(0, line.lastIndexOf(" | "))).toList();
            assertEquals(set.columns().all().stream().map(ImportsPageTest::line).collect(Collectors.joining("\n")), String.join("\n", told), set.name());
            assertTrue(sections.get(set.name()).stream().filter(line -> line.startsWith("| `")).noneMatch(line -> line.endsWith("|  |")), set.name());
        }
    }

    private static String line(Column it) {
        return "| `" + it.key() + "` | " + it.heading().chinese() + " | " + it.heading().english() + " | " + holds(it) + (it.required() ? " (needed)" : "");
    }

    private static String holds(Column it) {
        return switch (it.kind()) {
            case TEXT -> "text, " + it.most();
            case LONG_TEXT -> "text with lines, " + it.most();
            case WHOLE -> "whole number";
            case DECIMAL -> "number";
            case DATE -> "day";
            case DATE_TIME -> "day and time";
            case YES_NO -> "yes or no";
            case CHOICE -> it.choices().stream().map(word -> word.label().chinese() + " " + word.label().english() + " `" + word.code() + "`").collect(Collectors.joining("; "));
        };
    }

    @Test
    void each_example_goes_in_and_sent_again_it_changes_nothing() throws IOException {
        for (Map.Entry<String, List<String>> section : sections().entrySet()) {
            List<String> example = example(section.getValue());
            assertTrue(example.size() >= 6 && example.size() <= 9, section.getKey());
            List<String> file = switch (section.getKey()) {
                case "calendar" -> calendar();
                case "plan" -> plan(example.getFirst());
                default -> example;
            };
            assertTrue(file.containsAll(example), () -> section.getKey() + ": " + example.stream().filter(line -> !file.contains(line)).toList());
            int rows = file.size() - 1;
            send(section.getKey(), file).then().body("state", equalTo("DONE")).body("counts.read", equalTo(rows)).body("counts.refused", equalTo(0));
            send(section.getKey(), file).then().body("state", equalTo("DONE")).body("counts.unchanged", equalTo(rows));
        }
    }

    @Test
    void a_program_with_the_scopes_may_send_every_data_set() {
        String key = ClientExamples.secret(Scope.values());
        assertEquals(sets.stream().map(DataSet::name).sorted().toList(), ClientExamples.with(key).get("/data-sets").path("items.name"));
        assertEquals(List.of("staff", "units"), ClientExamples.with(ClientExamples.secret(Scope.IMPORT_WRITE, Scope.ORGANIZATION_WRITE)).get("/data-sets").path("items.name"));
    }

    private static Response send(String set, List<String> file) {
        // Administrators keep the program and see no cases.
        Role sender = "complaints".equals(set) ? Role.EVALUATION_OFFICER : Role.ADMINISTRATOR;
        Response answer = Api.as(sender).contentType("application/octet-stream").body(String.join("\n", file).getBytes(StandardCharsets.UTF_8))
                .post("/imports?wait=20&dataSet=" + set);
        answer.then().statusCode(202);
        if (!"DONE".equals(answer.path("state"))) {
            throw new AssertionError(Api.as(sender).get("/imports/" + answer.path("id") + "/rows").asString());
        }
        return answer;
    }

    /** The whole year of which the page shows the beginning. */
    private List<String> calendar() {
        return Stream.concat(Stream.of("西元日期,星期,是否放假,備註"), calendars.days(2026).items().stream().map(day -> day.date().toString().replace("-", "") + ","
                + "一二三四五六日".charAt(day.weekday() - 1) + "," + (day.working() ? "0" : "2") + "," + (day.note() == null ? "" : day.note()))).toList();
    }

    /** The whole plan of which the page shows some rows, with the columns that it shows. */
    private static List<String> plan(String head) {
        Map<String, Object> plan = Api.as(Role.VIEWER).get("/plan-documents/current").as(Map.class);
        List<String> lines = new ArrayList<>(List.of(head));
        below(plan, "dimensions").forEach(dimension -> below(dimension, "subDimensions").forEach(sub -> below(sub, "criteria").forEach(criterion ->
                below(criterion, "groups").forEach(group -> below(group, "items").forEach(item -> {
                    Map<String, Object> cells = new HashMap<>(Map.of("編號", item.get("code"), "執行事項", item.get("text"), "評核重點", criterion.get("title"),
                            "分組", group.getOrDefault("title", ""), "適用年度", plan.get("governsFromRocYear"), "修正日期", "113/12/18"));
                    cells.put("權責課室", below(item, "assignments").map(work -> String.join("、", (List<String>) work.get("units"))).collect(Collectors.joining("；")));
                    cells.put("執行期程", below(item, "assignments").map(work -> (String) work.get("schedule")).collect(Collectors.joining("；")));
                    lines.add(Arrays.stream(head.split(",")).map(heading -> cell(cells.get(heading).toString())).collect(Collectors.joining(",")));
                })))));
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> below(Map<String, Object> parent, String name) {
        return ((List<Map<String, Object>>) parent.get(name)).stream();
    }

    private static String cell(String text) {
        return text.matches("(?s).*[,\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
