package tw.servicequality.attachment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many unknown files are too many to be deleted. */
class UnknownFilesTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 1000, false", "1, 1, false", "2, 2, false", "3, 3, true", "3, 29, true", "3, 30, false", "15, 15, true", "20, 199, true",
        "20, 200, false", "20, 1000000, false", "21, 210, true", "21, 1000000, true", "1000000, 1000000, true"})
    void a_few_are_deleted_when_they_are_a_small_part(long unknown, long all, boolean tooMany) {
        assertEquals(tooMany, UnknownFiles.tooMany(unknown, all, OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, false", "1, 1000, 0, true", "300, 300, 300, false", "301, 1000000, 300, true", "3, 3, 20, false"})
    void what_somebody_allowed_counts_alone(long unknown, long all, int allowed, boolean tooMany) {
        assertEquals(tooMany, UnknownFiles.tooMany(unknown, all, OptionalInt.of(allowed)));
    }
}
