package tw.servicequality.privacy.datasubject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.complaint.casefile.CaseEventKind;

/** What a person gets calls the steps of a case as the office's own page does. */
class ExportWordsTest {

    @ParameterizedTest
    @EnumSource
    void a_step_is_called_as_on_the_screen(CaseEventKind kind) throws IOException {
        JsonNode screen = new ObjectMapper().readTree(new File("../frontend/src/locales/zh-TW/complaint.json")).path("event");
        assertEquals(screen.path(kind.name()).asText(), new ExportWords().step(kind));
    }
}
