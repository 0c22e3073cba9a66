package tw.servicequality.attachment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The content decides what a file is. */
class FileContentTest {

    private static final String ODT = FileKind.ODT.mediaType();
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"照片.jpg, JPEG", "照片.JPEG, JPEG", "圖.png, PNG", "簽到簿.pdf, PDF", "紀錄.odt, ODT", "統計.ods, ODS", "紀錄.docx, DOCX", "統計.XLSX, XLSX"})
    void each_kind_is_known_by_its_content(String name, FileKind kind) throws Exception {
        assertEquals(kind, check(name, Samples.of(FileName.extension(name))));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, png, PNG", "a.png, jpg, JPEG", "a.docx, xlsx, XLSX", "a.xlsx, ods, ODS", "a.odt, docx, DOCX", "a.exe, pdf, PDF", "a.jpg, pdf, PDF",
        "a.zip, docx, DOCX", "a.docm, docx, DOCX"})
    void a_name_that_says_something_else_is_refused_with_both(String name, String content, String kind) {
        FileRefusedException refused = refusal(name, Samples.of(content));
        assertEquals("file-type-differs", refused.code());
        assertEquals(FileRefusedException.NAME, refused.field());
        assertEquals(List.of(FileName.extension(name), kind, content), List.of(refused.values()));
    }

    static Stream<Arguments> others() {
        return Stream.of(
            Arguments.of(Samples.text("<html><script>alert(1)</script></html>"), "text/html"),
            Arguments.of(Samples.text("MZ" + "\0".repeat(200)), "application/x-msdownload"),
            Arguments.of(Samples.text("#!/bin/sh\nrm -rf /\n"), "application/x-sh"),
            Arguments.of(Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "image/svg+xml"),
            Arguments.of(Samples.text("GIF89a" + "\0".repeat(50)), "image/gif"),
            Arguments.of(Samples.text("just words"), "text/plain"),
            Arguments.of(Samples.zip(Map.of("a.txt", Samples.text("a"))), "application/zip"),
            Arguments.of(Samples.openDocument("application/vnd.oasis.opendocument.presentation", Map.of()), "application/vnd.oasis.opendocument.presentation"),
            Arguments.of(Samples.word("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", Map.of()),
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Arguments.of(Samples.compound("WordDocument"), "application/x-ole-storage"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anything_else_is_refused_whatever_it_is_called(byte[] content, String type) {
        for (String name : List.of("a.pdf", "a.jpg", "a.docx", "a.html")) {
            FileRefusedException refused = refusal(name, content);
            assertEquals("file-not-accepted", refused.code());
            assertEquals(List.of(FileName.extension(name), type), List.of(refused.values()));
        }
    }

    static Stream<Arguments> harmful() {
        Map<String, byte[]> twice = new LinkedHashMap<>();
        for (int i = 0; i <= ZipDocument.MOST_PARTS; i++) {
            twice.put("part" + i, new byte[0]);
        }
        return Stream.of(
            Arguments.of("empty", "a.pdf", new byte[0], "file-empty"),
            Arguments.of("PDF without its end", "a.pdf", Samples.cut(Samples.pdf(""), 0.8), "file-broken"),
            Arguments.of("locked PDF", "a.pdf", Samples.pdf("/Encrypt 4 0 R"), "file-encrypted"),
            Arguments.of("locked PDF, other spelling", "a.pdf", Samples.pdf("/Encrypt<< /Filter /Standard >>"), "file-encrypted"),
            Arguments.of("cut ZIP", "a.docx", Samples.cut(Samples.of("docx"), 0.7), "file-broken"),
            Arguments.of("changed ZIP", "a.odt", Samples.changed(Samples.of("odt"), 45), "file-broken"),
            Arguments.of("Word with macros", "a.docx", Samples.word("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()), "file-macros"),
            Arguments.of("Word with hidden macros", "a.docx", Samples.word(DOCUMENT, Map.of("word/vbaProject.bin", new byte[9])), "file-macros"),
            Arguments.of("Excel with macros", "a.xlsx", Samples.excel("application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of()), "file-macros"),
            Arguments.of("text with macros", "a.odt", Samples.openDocument(ODT, Map.of("Basic/Standard/Module1.xml", Samples.text("<x/>"))), "file-macros"),
            Arguments.of("locked text", "a.odt", Samples.openDocument(ODT, Map.of("META-INF/manifest.xml", Samples.text(
                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"))), "file-encrypted"),
            Arguments.of("locked Word", "a.docx", Samples.compound("EncryptedPackage"), "file-encrypted"),
            Arguments.of("table without part", "a.xlsx", Samples.zip(Map.of("[Content_Types].xml", Samples.text(
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + WORKBOOK + "\"/></Types>"))), "file-broken"),
            Arguments.of("broken table", "a.docx", Samples.word(DOCUMENT, Map.of("[Content_Types].xml", Samples.text("<Types>"))), "file-broken"),
            Arguments.of("table with entities", "a.docx", Samples.word(DOCUMENT, Map.of("[Content_Types].xml", Samples.text(
                "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>"))), "file-broken"),
            Arguments.of("path out of the archive", "a.odt", Samples.openDocument(ODT, Map.of("../../x", new byte[1])), "file-broken"),
            Arguments.of("too many parts", "a.odt", Samples.openDocument(ODT, twice), "file-unpacks-too-large"),
            Arguments.of("too much in it", "a.ods", Samples.endless(ZipDocument.LARGEST + 1), "file-unpacks-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmful")
    void broken_locked_acting_and_endless_files_are_refused(String what, String name, byte[] content, String code) {
        FileRefusedException refused = refusal(name, content);
        assertEquals(code, refused.code(), what);
        assertEquals(FileRefusedException.CONTENT, refused.field());
    }

    @Test
    void a_pdf_that_only_speaks_of_encryption_is_kept() throws Exception {
        assertEquals(FileKind.PDF, check("a.pdf", Samples.pdf("/Info (How to write /Encrypt in a PDF)")));
    }

    @Test
    void a_pattern_is_found_across_two_pieces() throws Exception {
        byte[] content = new byte[600_000];
        System.arraycopy(Samples.text("/Encrypt 9 0 R"), 0, content, (1 << 18) - 5, 14);
        Path file = Files.write(folder.resolve("x"), content);
        assertEquals(true, Occurrences.of(file, "/Encrypt 9 0 R"));
        assertEquals(false, Occurrences.of(file, "/Encrypt 8 0 R"));
    }

    private FileKind check(String name, byte[] content) throws FileRefusedException, IOException {
        return FileContent.check(name, Files.write(folder.resolve("content"), content));
    }

    private FileRefusedException refusal(String name, byte[] content) {
        return assertThrows(FileRefusedException.class, () -> check(name, content));
    }
}
