package tw.servicequality.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.file.YamlFile;
import tw.servicequality.platform.file.YamlFiles;

/** A broken office file is refused with line and reason. */
@QuarkusTest
class OfficeFileTest {

    private static final String GOOD = """
            name: 臺北市某某地政事務所
            shortName: 某某地政
            productName: 服務品質管考
            units:
              - {code: registration, name: 登記課, nameEn: Registration Section, kind: SECTION}
              - {code: personnel, name: 人事機構, nameEn: Personnel Office, kind: PERSONNEL}
            groups:
              - {name: 各課室, units: [登記課, 人事機構]}
            """;

    @Inject
    YamlFiles files;

    @Test
    void a_good_one() {
        assertEquals(2, read(GOOD).units().size());
    }

    @Test
    void broken_ones() {
        assertEquals(List.of("office.yaml:5: units[0].kind: 可用的值：SECTION, PERSONNEL, EVALUATION"), faults(GOOD.replace("kind: SECTION", "kind: 課")));
        assertEquals(List.of("office.yaml:6: units[1].code: 代碼「registration」重複"), faults(GOOD.replace("code: personnel", "code: registration")));
        assertEquals(List.of("office.yaml:6: units[1].name: 名稱「登記課」重複", "office.yaml:8: groups[0].units[1]: 沒有名為「人事機構」的課室"),
                faults(GOOD.replace("name: 人事機構", "name: 登記課")));
        assertEquals(List.of("office.yaml:8: groups[0].name: 名稱「登記課」重複"), faults(GOOD.replace("name: 各課室", "name: 登記課")));
        assertEquals(List.of("office.yaml:2: short: 沒有「short」這個欄位"), faults(GOOD.replace("shortName:", "short:")).stream().filter(it -> it.contains("short:")).toList());
        assertEquals(1, faults(GOOD.replace("nameEn: Personnel Office, ", "")).size());
    }

    @Test
    void a_file_that_is_not_there() {
        assertEquals(List.of("nowhere.yaml:1: 找不到檔案"), assertThrows(YamlFile.Faulty.class,
                () -> files.read(Optional.of("nowhere.yaml"), "plan/office.yaml", OfficeFile.class)).faults());
    }

    private OfficeFile read(String text) {
        YamlFile<OfficeFile> file = files.read("office.yaml", text.getBytes(StandardCharsets.UTF_8), OfficeFile.class);
        OfficeFile.check(file);
        return file.content();
    }

    private List<String> faults(String text) {
        return assertThrows(YamlFile.Faulty.class, () -> read(text)).faults();
    }
}
