package tw.servicequality.platform.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the clock is believed by those who delete what is old. */
class EvenTimeTest {

    private static final Instant BEGIN = Instant.parse("2026-11-28T00:00:00Z");
    private static final Duration REST = Duration.ofHours(24);

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("minutes after the beginning at which the clock was looked at, and whether it is believed at the last")
    @CsvSource(delimiter = '|', textBlock = """
        0                          | false | the first moment of all
        0 600 1439                 | false | not yet a day
        0 600 1440                 | true  | a day
        0 1440                     | true  | stood still for just a day
        0 1441                     | false | stood still for longer
        0 600 1440 59040           | false | 40 days forward
        0 600 1440 59040 59650     | false | and some hours there
        0 600 1440 59040 1450      | false | and back again
        0 600 1440 59040 1450 2890 | true  | and a day after that
        0 600 1440 59040 60480     | true  | or after a day there
        0 600 1440 1380            | false | an hour back
        0 600 1440 1436            | true  | another node, whose clock is behind by some minutes
        """)
    void believed(String minutes, boolean believed, String name) {
        List<Instant> moments = Arrays.stream(minutes.strip().split(" ")).map(it -> BEGIN.plus(Duration.ofMinutes(Long.parseLong(it)))).toList();
        EvenTime time = EvenTime.begin(moments.getFirst());
        for (Instant moment : moments.subList(1, moments.size())) {
            time = time.then(moment, REST);
        }
        assertEquals(believed, time.steadyFor(REST), name);
    }
}
