package tw.servicequality.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentWriterTest {

    @Inject
    DocumentWriter writer;

    @Test
    void the_running_program_writes_every_format_and_several_at_once() {
        Stream.of(DocumentFormat.values()).map(format -> CompletableFuture.supplyAsync(() -> writer.write(SampleDocuments.plan(), format, "成果表_115年10月")))
                .toList().forEach(it -> assertTrue(it.join().content().length > 1000));
        DocumentFile file = writer.write(SampleDocuments.plan(), DocumentFormat.PDF, "成果表_115年10月");
        assertEquals("成果表_115年10月.pdf", file.name());
        assertEquals("application/pdf", file.mediaType());
        assertEquals("%PDF-", new String(file.content(), 0, 5, StandardCharsets.US_ASCII));
    }
}
