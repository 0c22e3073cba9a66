package tw.servicequality.attachment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stay as they were written, and are names only. */
class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"志工聯繫會報簽到簿.pdf", "𠮷田😀👨‍👩‍👧.jpg", "a b (1)~$'\"<>|?*.docx", "archive.tar.pdf", "無副檔名.無"})
    void good_names_stay(String name) throws Exception {
        assertEquals(name, FileName.checked(name));
    }

    @Test
    void characters_are_composed_and_blanks_around_go() throws Exception {
        assertEquals("Caf\u00e9.pdf", FileName.checked("  Cafe\u0301.pdf\u3000"));
        assertEquals("n".repeat(196) + ".pdf", FileName.checked("n".repeat(196) + ".pdf"));
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.pdf, file-name-path", "C:\\x.pdf, file-name-path", "a/b.pdf, file-name-path", "'a\u0007.pdf', file-name-characters",
        "'a\nb.pdf', file-name-characters", "'exe.\u202efdp.pdf', file-name-characters", "'a\u2066.pdf', file-name-characters",
        "noending, file-name-extension", ".pdf, file-name-extension", "' .pdf', file-name-extension"})
    void bad_names_are_refused(String name, String code) {
        FileRefusedException refused = assertThrows(FileRefusedException.class, () -> FileName.checked(name));
        assertEquals(code, refused.code());
        assertEquals(FileRefusedException.NAME, refused.field());
    }

    @Test
    void a_name_that_is_too_long_after_composing_is_refused() {
        assertEquals("too-long", assertThrows(FileRefusedException.class, () -> FileName.checked("\u0958".repeat(150) + ".pdf")).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "report.pdf | attachment; filename=\"report.pdf\"; filename*=UTF-8''report.pdf",
        "簽到簿.pdf | attachment; filename=\"file.pdf\"; filename*=UTF-8''%E7%B0%BD%E5%88%B0%E7%B0%BF.pdf",
        "114年 報告😀.jpg | attachment; filename=\"114_ _.jpg\"; filename*=UTF-8''114%E5%B9%B4%20%E5%A0%B1%E5%91%8A%F0%9F%98%80.jpg",
        "a\";x=\"b%.png | attachment; filename=\"a_x_b_.png\"; filename*=UTF-8''a%22%3Bx%3D%22b%25.png"})
    void a_browser_is_told_the_name_twice(String name, String header) {
        assertEquals(header, FileName.disposition(name));
    }
}
