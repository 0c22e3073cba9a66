package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.Role;

/** The name under which somebody's doings stand where people read them. */
class ActorTest {

    @Test
    void who_acts_for_oneself_signs_with_the_own_name_and_a_deputy_with_both() {
        assertEquals("王小明", new Actor(UUID.randomUUID(), "王小明", Set.of(Role.CASE_OFFICER), null, null, null).signature());
        assertEquals("王小明（代理李課長）", new Actor(UUID.randomUUID(), "王小明", Set.of(Role.SECTION_CHIEF), null, UUID.randomUUID(), "李課長").signature());
        assertEquals("system", Actor.PROGRAM.signature());
    }
}
