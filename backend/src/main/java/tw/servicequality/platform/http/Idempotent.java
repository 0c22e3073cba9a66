package tw.servicequality.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that may be sent twice with the same {@code Idempotency-Key}: for 24 hours the second call gets the first
 * one's answer, and the same key with another body is refused (IDEMPOTENCY_KEY_REUSED). The key is stored in the transaction
 * of its effect. Not for answers that hold a secret, which is kept nowhere, nor for uploads: a file that came twice is swept away. The contract names the header
 * at every endpoint that is marked so.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** The header's name. */
    String HEADER = "Idempotency-Key";

    /** Is sent with an answer that is given again. */
    String REPLAYED = "Idempotency-Replayed";
}
