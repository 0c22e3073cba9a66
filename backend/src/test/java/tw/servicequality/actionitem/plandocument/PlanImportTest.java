package tw.servicequality.actionitem.plandocument;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.exchange.Loads;
import tw.servicequality.plan.PlanResponse;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportFormat;

/** The plan's table from a file. */
@QuarkusTest
class PlanImportTest {

    private static final List<String> HEAD = List.of("編號", "執行事項", "註記", "預期效益", "構面名稱", "子構面名稱", "評核重點", "分組", "權責課室", "執行期程", "適用年度", "修正日期");
    private static final String FIRST = "1.1.1.1.1";
    private static final int TEXT = 1;
    private static final int UNITS = 8;
    private static final int SCHEDULE = 9;

    @Inject
    PlanDataSet set;
    @Inject
    PlanDocumentService documents;
    @Inject
    PlanService plans;
    private final Set<UUID> known = new HashSet<>();

    @BeforeEach
    void look() {
        plans.list().forEach(it -> known.add(it.id()));
    }

    @AfterEach
    void drop() {
        drafts().forEach(it -> plans.delete(it.id(), it.version()));
    }

    private List<PlanResponse> drafts() {
        return plans.list().stream().filter(it -> !known.contains(it.id())).toList();
    }

    /** The plan of 113 as an office's spreadsheet has it. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        documents.get(PlanService.CURRENT).dimensions().forEach(dimension -> dimension.subDimensions().forEach(sub -> sub.criteria().forEach(criterion ->
                criterion.groups().forEach(group -> group.items().forEach(item -> rows.add(new ArrayList<>(Stream.of(item.code(), item.text(), item.note(),
                        item.benefit(), dimension.title(), sub.title(), criterion.title(), group.title(), PlanTable.units(item.assignments()),
                        PlanTable.schedules(item.assignments()), "114", "113/12/18").map(it -> it == null ? "" : it).toList())))))));
        return rows;
    }

    private static String file(List<String> head, List<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows.stream()).map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> notable(List<String> told) {
        return told.stream().filter(it -> !it.endsWith(" UNCHANGED")).toList();
    }

    @Test
    void the_table_of_the_plan_in_force_changes_nothing_in_whatever_order_its_rows_come() {
        List<List<String>> rows = rows();
        assertEquals(108, rows.size());
        for (long seed = 0; seed < 5; seed++) {
            List<String> told = Loads.stored(set, file(HEAD, rows));
            assertTrue(told.stream().allMatch(it -> it.endsWith(" UNCHANGED")), () -> notable(told).toString());
            Collections.shuffle(rows, new Random(seed));
        }
        assertEquals(List.of(), drafts());
    }

    @Test
    void a_new_year_becomes_a_draft_once_and_keeps_what_a_table_does_not_have() {
        List<List<String>> rows = rows();
        rows.forEach(row -> row.set(10, "119"));
        rows.getFirst().set(TEXT, "隨時檢討，縮短時程。");
        rows.get(1).set(UNITS, "登記課、測量課；研考");
        rows.get(1).set(SCHEDULE, "雙數年4-6月；每月辦理");
        Set<String> counted = documents.get(PlanService.CURRENT).quantifiedDuties().stream().flatMap(it -> it.items().stream()).collect(Collectors.toSet());
        List<String> last = rows.stream().filter(row -> !counted.contains(row.getFirst())).toList().getLast();
        rows.remove(last);
        List<String> added = new ArrayList<>(rows.getFirst());
        added.set(0, "1.1.1.1.99");
        rows.add(added);
        String before = documents.get(PlanService.CURRENT).dimensions().getFirst().subDimensions().getFirst().criteria().getFirst().groups().getFirst().items().getFirst().text();
        List<String> expected = List.of("2 CHANGED governsFromRocYear: 114 → 119, code: " + last.getFirst() + " → null, officialText: " + before + " → 隨時檢討，縮短時程。",
                "3 CHANGED unitWords: 各課室 → 登記課、測量課；研考, scheduleWords: 雙數年4-6月 → 雙數年4-6月；每月辦理", "109 CREATED");
        assertEquals(expected, notable(Loads.weighed(set, file(HEAD, rows))));
        assertEquals(List.of(), drafts());
        assertEquals(expected, notable(Loads.stored(set, file(HEAD, rows))));
        assertEquals(List.of(), notable(Loads.stored(set, file(HEAD, rows))));
        assertEquals(1, drafts().size());
        PlanDocument draft = documents.get(drafts().getFirst().id().toString());
        PlanDocument governing = documents.get(PlanService.CURRENT);
        assertEquals(governing.quantifiedDuties(), draft.quantifiedDuties());
        assertEquals(governing.words(), draft.words());
        Api.as(Role.EVALUATION_OFFICER).get("/plan-documents/" + drafts().getFirst().id()).then().statusCode(200).body("governsFromRocYear", equalTo(119))
                .body("dimensions[0].subDimensions[0].criteria[0].groups[0].items", hasSize(3))
                .body("dimensions[0].subDimensions[0].criteria[0].groups[0].items[1].assignments.kind", equalTo(List.of("YEARLY_WINDOW", "MONTHLY")));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void the_list_of_action_items_as_a_file_changes_nothing(ExportFormat format) {
        List<String> told = Loads.stored(set, Loads.rows(set, Api.visitor().queryParam("format", format).get("/action-items/export").asByteArray()));
        assertEquals(108, told.size());
        assertEquals(List.of(), notable(told));
    }

    @Test
    void columns_that_are_not_there_stay_as_they_are() {
        List<List<String>> rows = rows().stream().map(row -> row.subList(0, 2)).toList();
        assertEquals(List.of(), notable(Loads.weighed(set, file(HEAD.subList(0, 2), rows))));
        List<List<String>> listed = rows().stream().map(row -> List.of(row.getFirst(), row.get(TEXT), row.get(UNITS).replace('；', '、'), row.get(SCHEDULE).replace('；', '、'))).toList();
        assertEquals(List.of(), notable(Loads.weighed(set, file(List.of("code", "officialText", "unitWords", "scheduleWords"), listed))));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "8  | 登記課、總務課            | unitWords plan-unit-unknown",
        "8  | ''                        | unitWords not-null",
        "9  | 每逢雙月                  | scheduleWords schedule-words-unknown",
        "9  | 每月；每年6月；每年5月    | scheduleWords plan-assignments-uneven",
        "4  | 另一個構面                | dimensionTitle plan-row-differs",
        "4  | ''                        | dimensionTitle not-null",
        "10 | 118                       | governsFromRocYear plan-row-differs",
        "11 | 113/12/19                 | revisedOn plan-row-differs"})
    void one_bad_row_spoils_the_file(int column, String value, String fault) {
        List<List<String>> rows = rows();
        rows.get(5).set(UNITS, "登記課；測量課");
        rows.get(5).set(column, value);
        List<String> told = Loads.stored(set, file(HEAD, rows));
        assertTrue(notable(told).stream().anyMatch(it -> it.startsWith("7 REFUSED " + fault) || it.endsWith(" REFUSED " + fault) && column == 4), () -> notable(told).toString());
        assertTrue(told.stream().allMatch(it -> it.contains(" REFUSED ") || it.endsWith(" UNCHANGED")));
        assertEquals(List.of(), drafts());
    }

    @Test
    void a_counted_item_that_is_missing_and_a_heading_that_is_another_are_told() {
        List<List<String>> rows = rows();
        String counted = documents.get(PlanService.CURRENT).quantifiedDuties().stream().flatMap(it -> it.items().stream()).findFirst().orElseThrow();
        assertTrue(notable(Loads.weighed(set, file(HEAD, rows.stream().filter(row -> !row.getFirst().equals(counted)).toList()))).getFirst()
                .startsWith("2 REFUSED code plan-item-unknown"));
        List<String> head = new ArrayList<>(HEAD);
        head.set(4, "評核重點編號");
        rows.forEach(row -> row.set(4, PlanRow.heading(row.getFirst(), 3)));
        assertEquals(List.of(), notable(Loads.weighed(set, file(head, rows))));
        rows.getFirst().set(4, "1.1.2");
        assertEquals(List.of("2 REFUSED criterionCode plan-code-parent"), notable(Loads.weighed(set, file(head, rows))));
        assertEquals(FIRST, rows.getFirst().getFirst());
    }

    @Test
    void a_whole_plan_costs_as_many_statements_as_a_plan_has_tables() {
        List<List<String>> rows = rows();
        rows.forEach(row -> row.set(10, "119"));
        assertEquals(19, Statements.in(() -> Loads.stored(set, file(HEAD, rows))));
    }
}
