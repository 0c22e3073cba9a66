package tw.servicequality.actionitem;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;

/** The plan of 113年12月18日 as the API gives it: counted, and its awkward rows word for word. */
@QuarkusTest
class PlanOf113Test {

    private static PlanDocument document() {
        return Api.visitor().get("/plan-documents/current").then().statusCode(200).extract().as(PlanDocument.class);
    }

    private static Stream<PlanDocument.Criterion> criteria(PlanDocument plan) {
        return plan.dimensions().stream().flatMap(it -> it.subDimensions().stream()).flatMap(it -> it.criteria().stream());
    }

    private static List<PlanDocument.Item> items(PlanDocument plan) {
        return criteria(plan).flatMap(it -> it.groups().stream()).flatMap(it -> it.items().stream()).toList();
    }

    private static Map<String, PlanDocument.Item> byCode() {
        Map<String, PlanDocument.Item> found = new HashMap<>();
        items(document()).forEach(item -> found.put(item.code(), item));
        return found;
    }

    @Test
    void counts() {
        PlanDocument plan = document();
        assertEquals(4, plan.dimensions().size());
        assertEquals(8, plan.dimensions().stream().mapToInt(it -> it.subDimensions().size()).sum());
        assertEquals(18, criteria(plan).count());
        assertEquals(108, items(plan).size());
        assertEquals(79, items(plan).stream().filter(item -> item.assignments().stream().allMatch(it -> it.schedule().equals("經常辦理"))).count());
        assertEquals(70, items(plan).stream().filter(item -> item.assignments().stream().allMatch(it -> it.units().equals(List.of("各課室")))).count());
        assertEquals(38, plan.quantifiedDuties().size());
    }

    @Test
    void head_and_revisions() {
        PlanDocument plan = document();
        assertEquals("臺北市建成地政事務所提升政府服務品質執行計畫", plan.name());
        assertEquals(114, plan.governsFromRocYear());
        assertEquals(List.of("109年11月24日修訂", "112年12月15日修正", "113年12月18日修正"), plan.revisions().stream().map(it -> it.words()).toList());
        assertEquals(List.of("2020-11-24", "2023-12-15", "2024-12-18"), plan.revisions().stream().map(it -> it.date().toString()).toList());
        assertEquals("便民、智慧、創新、信賴", plan.officeVision());
        assertTrue(plan.tracking().get(1).contains("於每月5日前將辦理成果或績效送研考彙整後奉秘書核閱"));
        assertEquals("本計畫經核定後實施，修正時亦同。", plan.effectivity());
    }

    @Test
    void typing_errors_of_the_source_are_kept_and_read_in_the_note() {
        Map<String, PlanDocument.Item> items = byCode();
        assertEquals("推動行政機關騰本減量措施。", items.get("2.1.3.2.8").text());
        assertTrue(items.get("2.1.3.2.8").note().contains("謄本"));
        assertEquals("依本所推動跨機關合作及行動化服務作業要點辦理參與社區行活動。", items.get("2.2.2.1.1").text());
        assertTrue(items.get("3.1.1.1.1").benefit().contains("年平均價值達90%以上"));
        assertTrue(items.get("2.2.2.2.1").text().contains("電子看版、區政大樓電梯牆撥放器"));
    }

    @Test
    void words_that_the_page_layout_broke_apart_are_joined() {
        Map<String, PlanDocument.Item> items = byCode();
        assertEquals("建立處理案件超過標準作業時間主動告知申請人機制。", items.get("1.2.4.7.0").text());
        assertEquals("辦理精實管理教育訓練，並成立機關精實管理工作圈開會研思流程簡化方案。", items.get("3.1.1.1.2").text());
        assertEquals("透過流程檢視及制度重新設計，以精簡人力物力，提升行政效能。", items.get("3.1.1.1.2").benefit());
        assertTrue(items.get("1.2.2.3.4").benefit().contains("最新資訊及更新項目註記更新日期"));
        assertTrue(items.get("2.1.1.1.2").benefit().contains("以內部作業及主動服務作業取代民眾奔波"));
        assertTrue(items.get("2.2.2.1.1").benefit().contains("以加強民眾對機關施政及服務的瞭解，提升服務可親性"));
        assertEquals("行動化服務及多元宣導", criteria(document()).filter(it -> it.code().equals("2.2.2")).findFirst().orElseThrow().title());
        assertEquals("申辦流程標準化", criteria(document()).findFirst().orElseThrow().title());
    }

    @Test
    void a_benefit_printed_once_belongs_to_all_rows_of_its_cell() {
        Map<String, PlanDocument.Item> items = byCode();
        assertEquals(items.get("1.1.2.1.1").benefit(), items.get("1.1.2.1.3").benefit());
        assertEquals(items.get("2.1.1.1.1").benefit(), items.get("2.1.1.1.2").benefit());
        assertEquals(items.get("1.2.2.3.2").benefit(), items.get("1.2.2.3.6").benefit());
        assertFalse(items.get("1.1.1.1.1").benefit().equals(items.get("1.1.1.1.2").benefit()));
        assertTrue(items.values().stream().allMatch(item -> item.benefit() != null && !item.benefit().isBlank()));
    }

    @Test
    void one_cell_with_four_units_and_four_schedules_is_paired_by_position() {
        for (String code : List.of("4.1.1.1.1", "4.1.1.2.1")) {
            List<PlanDocument.Work> works = byCode().get(code).assignments();
            assertEquals(List.of("登記課", "測量課", "地籍資料課"), works.get(0).units());
            assertEquals("不定期", works.get(0).schedule());
            assertEquals(List.of("研考"), works.get(1).units());
            assertEquals("每年3至4月", works.get(1).schedule());
            assertEquals(4, works.get(1).toMonth());
        }
        List<PlanDocument.Work> meetings = byCode().get("4.2.1.1.4").assignments();
        assertEquals(List.of("行政課 每年6月", "登記課 每年5月"), meetings.stream().map(it -> it.units().getFirst() + " " + it.schedule()).toList());
    }

    @Test
    void three_sections_share_eighteen_meetings() {
        PlanDocument.Item meetings = byCode().get("2.2.2.1.2");
        assertEquals("參與里鄰工作會報。", meetings.text());
        assertEquals("每年至少參加18次", meetings.assignments().getFirst().schedule());
        assertEquals(List.of("登記課", "測量課", "地籍資料課"), meetings.assignments().getFirst().units());
        assertEquals(18, meetings.assignments().getFirst().min());
    }

    @Test
    void evaluation_stands_outside_all_sections() {
        Api.visitor().get("/action-items/1.2.3.1.2").then().statusCode(200)
                .body("assignments[0].unitWords", equalTo(List.of("各課室", "研考"))).body("assignments[0].units.size()", equalTo(7));
        Api.visitor().get("/action-items/1.1.1.1.1").then().statusCode(200).body("assignments[0].units.size()", equalTo(6));
    }
}
