package tw.servicequality.identity.administration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.identity.account.AccountLine;
import tw.servicequality.identity.account.AccountResponse;
import tw.servicequality.identity.account.AccountUnits;
import tw.servicequality.identity.deputy.DeputyshipColumns;
import tw.servicequality.identity.deputy.DeputyshipResponse;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.Trail;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.ExportedFiles;

/** Accounts and deputyships as files. */
@QuarkusTest
class AccountExportTest {

    @Inject
    OfficeClock clock;

    private static UUID surveying() {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == 'surveying' }.id"));
    }

    @Test
    void accounts_are_told_with_the_words_of_their_unit_and_nothing_of_passwords() {
        Api.SignedIn first = Api.newAccount(surveying(), Role.SECTION_CHIEF, Role.CASE_OFFICER);
        AccountUnits.Name unit = new AccountUnits.Name("surveying", "測量課");
        for (Map<String, String> filter : List.of(Map.of("q", first.name()), Map.of("unitId", surveying().toString(), "role", "SECTION_CHIEF", "sort", "-name"))) {
            List<AccountResponse> told = ExportedFiles.asListed(() -> Api.as(Role.ADMINISTRATOR), "/accounts", filter, AccountResponse.class, AccountColumns.ALL,
                    it -> AccountColumns.values(new AccountLine(it, unit)));
            assertTrue(told.stream().anyMatch(it -> it.id().equals(first.id())));
        }
        Api.as(Role.ADMINISTRATOR).queryParam("q", first.name()).get("/accounts/export").then().body(containsString("SECTION_CHIEF、CASE_OFFICER"),
                not(containsString("$argon2")), not(containsString(first.password())));
    }

    @Test
    void deputyships_are_told_by_the_same_filter() {
        Api.SignedIn principal = Api.newAccount(null, Role.SECRETARY);
        Api.SignedIn deputy = Api.newAccount(null, Role.VIEWER);
        LocalDate today = clock.today();
        for (int days : new int[] {0, 10}) {
            Api.as(Role.ADMINISTRATOR).body(Map.of("principalId", principal.id(), "deputyId", deputy.id(), "from", today.plusDays(days).toString(), "until",
                    today.plusDays(days + 1).toString(), "reason", "@公假")).post("/deputyships").then().statusCode(201);
        }
        Map<String, String> filter = Map.of("accountId", deputy.id().toString());
        assertEquals(2, ExportedFiles.asListed(() -> Api.as(Role.ADMINISTRATOR), "/deputyships", filter, DeputyshipResponse.class, DeputyshipColumns.ALL,
                DeputyshipColumns::values).size());
        Map<String, String> day = Map.of("accountId", deputy.id().toString(), "activeOn", today.toString());
        assertEquals(1, ExportedFiles.asListed(() -> Api.as(Role.ADMINISTRATOR), "/deputyships", day, DeputyshipResponse.class, DeputyshipColumns.ALL,
                DeputyshipColumns::values).size());
    }

    @ParameterizedTest
    @CsvSource({"/accounts/export, sort, email", "/accounts/export, role, KING", "/deputyships/export, activeOn, 2026-02-30", "/deputyships/export, format, XLSX"})
    void what_is_wrong_is_told_before_a_file_begins(String export, String name, String value) {
        Api.as(Role.ADMINISTRATOR).queryParam(name, value).get(export).then().statusCode(400).header("Content-Disposition", (String) null);
    }

    @ParameterizedTest
    @CsvSource({"/accounts/export?state=ACTIVE&q=王小明, ACCOUNTS_EXPORTED, true, ACTIVE", "/deputyships/export?activeOn=2026-01-02, DEPUTYSHIPS_EXPORTED, false, 2026-01-02"})
    void only_administrators_get_them_and_an_export_is_recorded(String export, String action, String searched, String filter) {
        Api.as(Role.DIRECTOR).get(export).then().statusCode(403);
        Api.visitor().get(export).then().statusCode(401);
        Api.SignedIn who = Api.newAccount(null, Role.ADMINISTRATOR);
        who.request().get(export).then().statusCode(200);
        JsonPath trail = Trail.only(action, who.id(), "王小明");
        assertEquals(searched, Trail.after(trail, "searched"));
        assertTrue(Trail.after(trail, "filter").contains(filter));
    }

    @Test
    void statements_do_not_grow_with_the_rows_of_a_page() {
        // Not all of the suite's accounts: those are more than one page of an export.
        String mark = "同名者" + System.nanoTime();
        Api.SignedIn first = Api.newAccount(null, Role.VIEWER);
        for (int i = 0; i < 4; i++) {
            Api.rename(i == 0 ? first : Api.newAccount(null, Role.VIEWER), mark, null, Role.VIEWER);
        }
        Api.as(Role.ADMINISTRATOR).get("/accounts/export");
        long one = Statements.in(() -> Api.as(Role.ADMINISTRATOR).queryParam("q", first.name()).get("/accounts/export").then().statusCode(200));
        long several = Statements.in(() -> Api.as(Role.ADMINISTRATOR).queryParam("q", mark).get("/accounts/export").then().statusCode(200));
        assertEquals(one, several);
    }
}
