package tw.servicequality.identity.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.actor.Role;

/**
 * Who is signed in in this browser, and what a client must know before it shows anything.
 *
 * @param signedIn whether anybody is
 * @param demo whether the program runs with sample data and known passwords
 * @param singleSignOn whether sign-in through the city's identity server is offered
 * @param limits what the office has set that pages say before anybody runs into it
 * @param mustChangePassword whether nothing else is answered before the password is changed
 * @param actingFor the principal whose roles and unit hold now
 * @param mayActFor principals for whom the account may act today
 * @param idleSeconds after so many seconds without a request the session ends
 * @param expiresAt the session ends then at the latest
 */
@Schema(name = "Session")
public record SessionResponse(
        @Schema(required = true) boolean signedIn,
        @Schema(required = true, description = "Sample data and known passwords are in use. 是否為示範環境。") boolean demo,
        @Schema(required = true, description = "Single sign-on is offered. 是否提供單一登入。") boolean singleSignOn,
        @Schema(required = true) Limits limits,
        SignedInAccount account,
        @Schema(description = "Nothing else is answered before the password is changed. 是否須先變更密碼。") Boolean mustChangePassword,
        Principal actingFor,
        List<MayActFor> mayActFor,
        @Schema(description = "Seconds without a request after which the session ends. 閒置登出秒數。", examples = "1800") Long idleSeconds,
        @Schema(description = "The session ends then at the latest. 最晚登出時間。") Instant expiresAt) {

    /**
     * What the office has set.
     *
     * @param passwordsRemembered so many passwords back, the present one included, may not be taken again; the present one never
     */
    @Schema(name = "SessionLimits", description = "What the office has set. 本所設定的限制。")
    public record Limits(
            @Schema(required = true, description = "Characters of a password at least. 密碼至少字元數。", examples = "12") int passwordMinLength,
            @Schema(required = true, description = "None of so many passwords back may be taken again, the present one included. 不得沿用最近幾次的密碼（含目前密碼）。",
                    examples = "3") int passwordsRemembered,
            @Schema(required = true, description = "Largest attachment in bytes. 佐證檔案大小上限（位元組）。", examples = "10485760") long largestFile) {
    }

    /** The signed-in account itself, with its own roles. */
    @Schema(name = "SessionAccount")
    public record SignedInAccount(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "officer") String name,
            @Schema(required = true, examples = "王小明") String displayName,
            @Schema(required = true) Set<Role> roles,
            UUID unitId) {
    }

    /** The one for whom a deputy acts, with the roles that hold while acting (never ADMINISTRATOR). */
    @Schema(name = "ActingFor")
    public record Principal(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "李課長") String displayName,
            @Schema(required = true) Set<Role> roles,
            UUID unitId) {
    }

    /** One for whom the account may act, with the last day on which it may. */
    @Schema(name = "MayActFor")
    public record MayActFor(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "李課長") String displayName,
            @Schema(required = true, examples = "2026-11-30") LocalDate until) {
    }
}
