package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** One thing that a person does and that must be there whole, once, or not at all: a complaint, or an activity with a file. */
final class Deed {

    /** A word that nothing else in the office holds. */
    final String mark = "word" + UUID.randomUUID().toString().replace("-", "");
    private final String key = UUID.randomUUID().toString();
    private final boolean complaint;
    private final byte[] file;
    private String fileId;
    /** Null until the program has said that it is stored. */
    volatile String acknowledged;
    /** Whether the last answer was another one. */
    volatile boolean refused;

    Deed(boolean complaint) {
        this.complaint = complaint;
        this.file = complaint ? null : document(mark, 16);
    }

    /** @return the last answer */
    HttpResponse<byte[]> attempt(Person person) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        if (complaint) {
            answer = person.post("/complaints", Map.of("channel", "PHONE", "category", "RIGHTS_PROTECTION", "topic", "surveying", "subject", mark,
                    "content", "界址鑑定的通知太晚寄到。", "petitioner", Map.of("name", "王小明", "phone", "0912-345-678")), key);
        } else {
            if (fileId == null) {
                answer = person.upload(mark + ".pdf", file);
                if (answer.statusCode() != 201) {
                    refused = true;
                    return answer;
                }
                fileId = Person.tree(answer).path("id").asText();
            }
            answer = person.post("/activities", Map.of("happenedOn", "2026-06-12", "kind", "meeting", "units", List.of("administration"),
                    "items", List.of("1.1.1.1.1"), "title", mark, "people", 42, "attachmentIds", List.of(fileId)), key);
        }
        refused = answer.statusCode() != 201;
        if (!refused) {
            acknowledged = Person.tree(answer).path("id").asText();
        }
        return answer;
    }

    /** What was acknowledged is there as it was sent. */
    void assertThere(Person person) throws IOException, InterruptedException {
        JsonNode record = person.json((complaint ? "/complaints/" : "/activities/") + acknowledged);
        assertEquals(mark, record.path(complaint ? "subject" : "title").asText());
        if (!complaint) {
            assertArrayEquals(file, person.get("/attachments/" + record.path("attachments").get(0).path("id").asText() + "/content").body(), mark);
        }
    }

    /**
     * What nobody acknowledged is there whole or not at all; and the same request once more makes it, once.
     *
     * @param faults what the program has to say for itself when it does not
     */
    void assertOnce(Person person, Supplier<String> faults) throws IOException, InterruptedException {
        String list = complaint ? "/complaints" : "/activities";
        if (acknowledged == null) {
            HttpResponse<byte[]> again = attempt(person);
            assertEquals(201, again.statusCode(), () -> Person.text(again) + faults.get());
        }
        assertEquals(1, person.found(list, mark), mark);
        assertThere(person);
    }

    /** A document of one page that bears the mark, with so many bytes in it that cannot be packed. */
    static byte[] document(String mark, int bytes) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle(mark);
            byte[] noise = new byte[bytes];
            new Random(bytes).nextBytes(noise);
            page.getCOSObject().setItem(COSName.METADATA, new PDMetadata(document, new ByteArrayInputStream(noise)));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
