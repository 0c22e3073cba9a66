package tw.servicequality.client.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MinuteWindowTest {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:10Z");

    private final MinuteWindow window = new MinuteWindow();

    @Test
    void so_many_are_let_through_in_a_minute_and_no_more() {
        assertEquals(new MinuteWindow.Answer(true, 1, Duration.ofSeconds(50)), window.take(NOON, 2));
        assertEquals(new MinuteWindow.Answer(true, 0, Duration.ofSeconds(45)), window.take(NOON.plusSeconds(5), 2));
        assertEquals(new MinuteWindow.Answer(false, 0, Duration.ofSeconds(1)), window.take(NOON.plusSeconds(49), 2));
        assertEquals(new MinuteWindow.Answer(true, 1, Duration.ofSeconds(60)), window.take(NOON.plusSeconds(50), 2));
    }

    @Test
    void a_smaller_number_holds_at_once() {
        window.take(NOON, 5);
        window.take(NOON, 5);
        assertEquals(new MinuteWindow.Answer(false, 0, Duration.ofSeconds(50)), window.take(NOON, 1));
    }

    @Test
    void a_clock_set_back_a_little_gives_no_more_and_one_set_back_far_begins_anew() {
        window.take(NOON, 1);
        assertEquals(false, window.take(NOON.minusSeconds(20), 1).allowed());
        assertEquals(true, window.take(NOON.minusSeconds(3600), 1).allowed());
    }
}
