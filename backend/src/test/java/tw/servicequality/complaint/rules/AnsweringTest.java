package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outcomes an answer may have, and what must be told with them. */
class AnsweringTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ADOPTED, -, -, ''", "EXPLAINED, -, -, ''", "EXPLAINED, NOT_COMPETENT_COPY, -, dismissalGround ground-not-allowed",
        "DISMISSED, -, -, dismissalGround ground-required", "DISMISSED, ANSWERED_BEFORE, -, ''", "TRANSFERRED, -, -, agency agency-required",
        "TRANSFERRED, -, ' ', agency agency-required", "TRANSFERRED, -, 臺北市政府地政局, ''", "WITHDRAWN, -, -, outcome outcome-not-by-reply",
        "MERGED, ANSWERED_BEFORE, -, outcome outcome-not-by-reply; dismissalGround ground-not-allowed"})
    void outcome_ground_and_agency_fit_together(Outcome outcome, DismissalGround ground, String agency, String faults) {
        assertEquals(faults, Answering.faults(outcome, ground, agency).stream().map(it -> it.property() + " " + it.code()).collect(Collectors.joining("; ")));
    }
}
