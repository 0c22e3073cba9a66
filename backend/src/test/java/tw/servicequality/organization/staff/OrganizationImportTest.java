package tw.servicequality.organization.staff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.servicequality.exchange.Loads;
import tw.servicequality.organization.UnitDataSet;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Units and people that come in files. */
@QuarkusTest
class OrganizationImportTest {

    private static final String UNITS = "代碼,名稱,英文名稱,種類,使用中\n";
    private static final String STAFF = "姓名,職稱,課室代碼,在職\n";

    @Inject
    UnitDataSet units;
    @Inject
    StaffDataSet staff;

    @Test
    void units_are_known_by_their_code() {
        String file = UNITS + "import-one,匯入一課,Import One,課,否\nimport-two,匯入二課,Import Two,SECTION,否\n";
        assertEquals(List.of("2 CREATED", "3 CREATED"), Loads.weighed(units, file));
        assertEquals(List.of("2 CREATED", "3 CREATED"), Loads.stored(units, file));
        assertEquals(List.of("2 UNCHANGED", "3 UNCHANGED"), Loads.stored(units, file));
        assertEquals(List.of("2 UNCHANGED"), Loads.weighed(units, "code,name,nameEn,kind\nimport-one,匯入一課,Import One,課"));
        assertEquals(List.of("2 CHANGED name: 匯入一課 → 匯入甲課", "3 CHANGED name: 匯入二課 → 匯入一課"),
                Loads.weighed(units, file.replace("匯入一課", "匯入甲課").replace("匯入二課", "匯入一課")));
        assertEquals(List.of("2 CHANGED nameEn: Import One → First"), Loads.stored(units, UNITS + "import-one,匯入一課,First,課,否"));
        String id = Api.visitor().get("/units").path("items.find { it.code == 'import-one' }.id");
        Api.visitor().get("/units/" + id).then().body("nameEn", equalTo("First")).body("version", equalTo(1));
        assertEquals(List.of("2 CHANGED code: import-one → import-first"), Loads.weighed(units, "id," + UNITS + id + ",import-first,匯入一課,First,課,否"));
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?targetId=" + id).then().body("items", hasSize(2));
    }

    @Test
    void what_would_stand_for_two_things_is_refused() {
        assertEquals(List.of("2 REFUSED name taken", "3 CREATED", "4 REFUSED name taken"),
                Loads.weighed(units, UNITS + "import-x,各課室,X,課,否\nimport-y,匯入丁課,Y,課,否\nimport-z,匯入丁課,Z,課,否"));
        String id = Api.visitor().get("/units").path("items.find { it.code == 'surveying' }.id");
        assertEquals(List.of("2 REFUSED code taken"), Loads.weighed(units, "id," + UNITS + id + ",registration,測量課,Surveying Section,課,是"));
        assertEquals(List.of("2 UNCHANGED", "3 REFUSED code import-record-twice"), Loads.weighed(units, "id," + UNITS + id
                + ",surveying,測量課,Surveying Section,課,是\n,surveying,測量課,Surveying Section,課,是"));
    }

    @Test
    void people_are_known_by_their_name_as_long_as_nobody_shares_it() {
        String mark = "匯" + UUID.randomUUID().toString().substring(0, 8);
        String file = STAFF + mark + "甲,課員,surveying,\n" + mark + "乙,秘書,,是\n";
        assertEquals(List.of("2 CREATED", "3 CREATED"), Loads.stored(staff, file));
        assertEquals(List.of("2 UNCHANGED", "3 UNCHANGED"), Loads.stored(staff, file));
        assertEquals(List.of("2 CHANGED title: 課員 → 課長, unit: surveying → registration"), Loads.stored(staff, STAFF + mark + "甲,課長,registration,"));
        assertEquals(List.of("2 UNCHANGED"), Loads.weighed(staff, "name,title\n" + mark + "甲,課長"));
        assertEquals(List.of("2 CHANGED unit: registration → null"), Loads.weighed(staff, "name,title,unit\n" + mark + "甲,課長,"));
        assertEquals(List.of("2 UNCHANGED", "3 REFUSED name import-record-twice", "4 CREATED", "5 REFUSED name import-record-twice"),
                Loads.weighed(staff, "name,title\n" + (mark + "甲,課長\n").repeat(2) + (mark + "丙,課長\n").repeat(2)));
        String other = Api.as(Role.ADMINISTRATOR).body("{\"name\":\"" + mark + "甲\",\"title\":\"技士\"}").post("/staff").then().statusCode(201).extract().path("id");
        assertEquals(List.of("2 REFUSED name staff-name-shared"), Loads.weighed(staff, "name,title\n" + mark + "甲,課長"));
        assertEquals(List.of("2 CHANGED title: 技士 → 技佐"), Loads.stored(staff, "id,name,title\n" + other + "," + mark + "甲,技佐"));
        Api.as(Role.VIEWER).get("/staff/" + other).then().body("title", equalTo("技佐")).body("version", equalTo(1));
    }

    @Test
    void units_and_accounts_of_people_must_exist_and_belong_to_nobody_else() {
        String mark = "匯" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = Api.newAccount(null, Role.VIEWER).id();
        String head = "姓名,職稱,課室代碼,帳號識別碼\n";
        assertEquals(List.of("2 CREATED", "3 REFUSED accountId account-taken", "4 REFUSED unit unit-unknown, accountId account-unknown",
                "5 REFUSED accountId account-unknown"), Loads.weighed(staff, head + mark + "甲,課員,," + account + "\n" + mark + "乙,課員,," + account + "\n" + mark
                + "丙,課員,nobody," + UUID.randomUUID() + "\n" + mark + "丁,課員,,x"));
        assertEquals(List.of("2 CREATED"), Loads.stored(staff, head + mark + "甲,課員,," + account));
        assertEquals(List.of("2 REFUSED accountId account-taken"), Loads.weighed(staff, head + mark + "乙,課員,," + account));
        assertEquals(List.of("2 CHANGED accountId: " + account + " → null", "3 CREATED"),
                Loads.stored(staff, head + mark + "甲,課員,,\n" + mark + "乙,課員,surveying,"));
    }

    @Test
    void what_was_exported_and_is_sent_in_again_changes_nothing() {
        String mark = "匯" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = Api.newAccount(null, Role.VIEWER).id();
        Loads.stored(staff, "姓名,職稱,課室代碼,帳號識別碼,網站種子人員,在職\n" + mark + "甲,課員,surveying," + account + ",是,否\n" + mark + "乙,主任,,,,\n");
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"" + mark + "甲\",\"title\":\"=技士\"}").post("/staff").then().statusCode(201);
        for (String format : List.of("CSV", "ODS", "JSON")) {
            List<String> people = Loads.stored(staff, Loads.rows(staff, Api.as(Role.VIEWER).get("/staff/export?q=" + mark + "&format=" + format).asByteArray()));
            assertEquals(List.of("2 UNCHANGED", "3 UNCHANGED", "4 UNCHANGED"), people);
            List<String> all = Loads.stored(units, Loads.rows(units, Api.visitor().get("/units/export?format=" + format).asByteArray()));
            assertEquals(List.of(), all.stream().filter(it -> !it.endsWith(" UNCHANGED")).toList());
            assertEquals(Api.visitor().get("/units").<List<?>>path("items").size(), all.size());
        }
    }

    @Test
    void many_people_ask_the_database_as_often_as_one() {
        String mark = "匯" + UUID.randomUUID().toString().substring(0, 8);
        // Units, names; the people, the trail, the names of their units.
        assertEquals(5, Statements.in(() -> Loads.stored(staff, many(mark + "一", 1, "課員"))));
        assertEquals(5, Statements.in(() -> Loads.stored(staff, many(mark + "多", 500, "課員"))));
        long one = Statements.in(() -> Loads.stored(staff, many(mark + "一", 1, "技士")));
        assertEquals(one, Statements.in(() -> Loads.stored(staff, many(mark + "多", 500, "技士"))));
        assertEquals(2, Statements.in(() -> Loads.stored(staff, many(mark + "多", 500, "技士"))));
    }

    private static String many(String mark, int number, String title) {
        return STAFF + IntStream.range(0, number).mapToObj(i -> mark + i + "," + title + ",surveying,否").collect(Collectors.joining("\n"));
    }
}
