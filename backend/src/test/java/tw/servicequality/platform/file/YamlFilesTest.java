package tw.servicequality.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.http.StrictJson;
import tw.servicequality.platform.problem.Texts;

/** Each fault of a data file is told with the line on which it stands. */
class YamlFilesTest {

    enum Colour { RED, GREEN }

    record Thing(@NotBlank String code, @NotNull Colour colour, Integer count, LocalDate since) {
    }

    record Box(@NotBlank String name, @NotEmpty List<@Valid Thing> things, List<@NotBlank String> words) {
    }

    private final YamlFiles files = files();

    private static YamlFiles files() {
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(json);
        return new YamlFiles(json, Validation.buildDefaultValidatorFactory().getValidator(), new Texts());
    }

    @Test
    void a_good_file_with_an_alias_is_read_and_knows_its_lines() {
        YamlFile<Box> file = read("""
                # 註解
                name: &n 盒子
                things:
                  - {code: "1.1", colour: RED, count: 3, since: 2024-12-18}
                  - code: *n
                    colour: GREEN
                words: [no, 12:30]
                """);
        assertEquals("盒子", file.content().things().get(1).code());
        assertEquals(LocalDate.of(2024, 12, 18), file.content().things().getFirst().since());
        assertEquals(List.of("no", "12:30"), file.content().words());
        assertEquals(5, file.line("things[1].code"));
        assertEquals("box.yaml:6: things[1].colour: 不好", file.fault("things[1].colour", "不好"));
        assertEquals(5, file.line("things[1].count"), "what is absent stands where it is missing");
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_their_lines() {
        List<String> faults = faults("""
                name: 盒子
                things:
                  - {code: a, colour: BLUE}
                  - code: 12
                    colour: RED
                    count: 三
                    size: 4
                  - colour: GREEN
                    since: 2025-02-30
                words: [好, ""]
                """);
        assertEquals(List.of("3: things[0].colour", "4: things[1].code", "6: things[1].count", "7: things[1].size", "8: things[2].code",
                "9: things[2].since", "10: words[1]"), faults.stream().map(it -> it.replaceAll("box.yaml:(\\d+: [^:]+):.*", "$1")).toList());
        assertTrue(faults.getFirst().endsWith("可用的值：RED, GREEN"), faults.getFirst());
        assertTrue(faults.get(3).endsWith("沒有「size」這個欄位"), faults.get(3));
    }

    @Test
    void a_missing_list_is_told_at_the_top() {
        assertTrue(faults("\n\nname: 盒子\n").getFirst().startsWith("box.yaml:3: things: "));
    }

    @Test
    void a_duplicate_key() {
        assertEquals(List.of("box.yaml:3: things[0].code: 欄位重複出現"),
                faults("name: 盒子\nthings:\n  - {code: a, colour: RED, code: b}\n"));
    }

    @Test
    void broken_syntax() {
        assertTrue(faults("name: 盒子\nthings:\n  - {code: a\nwords: [a]\n").getFirst().startsWith("box.yaml:4: YAML 格式不正確"));
        assertTrue(faults("name: *missing\n").getFirst().startsWith("box.yaml:1: YAML 格式不正確"));
        assertTrue(faults("name: a\n---\nname: b\n").getFirst().startsWith("box.yaml:2: YAML 格式不正確"));
        assertTrue(faults("").getFirst().startsWith("box.yaml:1: YAML 格式不正確"));
        assertTrue(faults("name: &a [*a]\n").getFirst().contains("YAML 格式不正確"));
    }

    @Test
    void another_encoding() {
        byte[] big5 = "name: a\nwords: [盒子]\n".getBytes(Charset.forName("Big5"));
        YamlFile.Faulty faulty = assertThrows(YamlFile.Faulty.class, () -> files.read("box.yaml", big5, Box.class));
        assertEquals(List.of("box.yaml:2: 檔案須為 UTF-8 編碼"), faulty.faults());
    }

    private YamlFile<Box> read(String text) {
        return files.read("box.yaml", text.getBytes(StandardCharsets.UTF_8), Box.class);
    }

    private List<String> faults(String text) {
        return assertThrows(YamlFile.Faulty.class, () -> read(text)).faults();
    }
}
