package tw.servicequality.webhook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures, held against another's reading of the same standard. */
class SignatureTest {

    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330L);
    private static final String BODY = "{\"name\":\"陳情 𠮷\"}";

    @Test
    void it_signs_as_the_public_library_does() throws Exception {
        String secret = Signature.secret();
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), "32 bytes");
        assertNotEquals(secret, Signature.secret());
        assertEquals(new Webhook(secret).sign("msg_1", SENT.getEpochSecond(), BODY), Signature.header("msg_1", SENT, BODY, List.of(secret)));
    }

    @Test
    void it_signs_the_example_of_the_standard() {
        assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", Signature.header("msg_p5jXN8AQM9LWM0D4loKWxJek", SENT,
                "{\"test\": 2432232314}", List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
    }

    @Test
    void two_secrets_make_two_signatures_parted_by_a_blank() {
        String[] two = Signature.header("msg_1", SENT, BODY, List.of(Signature.secret(), Signature.secret())).split(" ");
        assertEquals(2, two.length);
        assertNotEquals(two[0], two[1]);
    }
}
