package tw.servicequality.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For whom the signed-in account wants to act.
 *
 * @param accountId the principal; absent to act for oneself again
 */
@Schema(name = "ActingForRequest")
public record ActingForRequest(
        @Schema(description = "The principal's account; absent to act for oneself again. 被代理人的帳號；省略表示結束代理。") UUID accountId) {
}
