package tw.servicequality.actionitem.plandocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.organization.OrganizationStart;
import tw.servicequality.platform.file.YamlFile;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.problem.Texts;

/** A broken plan file is refused with its line and the reason, before anything is stored. */
@QuarkusTest
class BrokenPlanFileTest {

    @Inject
    YamlFiles files;
    @Inject
    OrganizationStart organization;
    @Inject
    Texts texts;

    @TempDir
    Path folder;

    private static String good() throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("plan/plan-113.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), text);
        PlanStart.check(files.read(Optional.of(file.toString()), "unused", PlanDocument.class), organization.unitWords(), texts);
    }

    /** The line on which something was put in the place of {@code before}. */
    private static int line(String before, String broken, String text) {
        return (int) broken.substring(0, text.indexOf(before)).chars().filter(c -> c == '\n').count() + 1;
    }

    @Test
    void the_plan_as_shipped_is_sound() throws IOException {
        check(good());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "code: \"1.1.1.1.2\" | code: \"1.1.1.1.1\" | 「1.1.1.1.1」重複",
        "code: \"1.1.1.1.2\" | code: \"1.1.2.1.2\" | 不在上一層的代碼之下",
        "code: \"1.1.1.1.2\" | code: \"1.1.1.2\" | 段數與層級不符",
        "units: [地籍資料課], schedule | units: [地籍課], schedule | 沒有名為「地籍課」的課室",
        "kind: TIMES_PER_YEAR, min: 18, counted: JOINTLY | kind: TIMES_PER_YEAR, min: 18 | 期程種類 TIMES_PER_YEAR 需要這個欄位",
        "fromMonth: 10, toMonth: 10 | fromMonth: 13, toMonth: 10 | 12",
        "fromMonth: 10, toMonth: 10 | fromMonth: 10, toMonth: 9 | 數值超出範圍",
        "kind: YEARLY_WINDOW, fromMonth: 3 | kind: SOMETIMES, fromMonth: 3 | CONTINUOUS, MONTHLY",
        "revisedOn: 2024-12-18 | revisedOn: 113-12-18 | 西元 yyyy-MM-dd",
        "governsFromRocYear: 114 | governsFromRocYear: next | 資料型別不符",
        "appliesTo: 本所各課室。 | appliesFor: 本所各課室。 | 沒有「appliesFor」這個欄位",
        "threshold: 18 | threshold: -1 | 0",
    })
    void faults_have_their_line(String before, String after, String reason) throws IOException {
        String text = good();
        assertTrue(text.contains(before), "the plan file no longer has: " + before);
        String broken = text.substring(0, text.indexOf(before)) + after + text.substring(text.indexOf(before) + before.length());
        YamlFile.Faulty refused = assertThrows(YamlFile.Faulty.class, () -> check(broken));
        String expected = "plan.yaml:" + line(before, broken, text) + ": ";
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.contains(expected) && fault.contains(reason)),
                expected + reason + " is not in " + refused.faults());
    }

    @Test
    void broken_syntax_has_its_line_too() throws IOException {
        String text = good().replaceFirst("    title: 基礎服務構面", "    title: [基礎服務構面");
        List<String> faults = assertThrows(YamlFile.Faulty.class, () -> check(text)).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().matches(".*plan\\.yaml:\\d+: .+"), faults.toString());
    }
}
