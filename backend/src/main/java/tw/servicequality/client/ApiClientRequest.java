package tw.servicequality.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.actor.Scope;

/**
 * What is told of a program.
 *
 * @param oidcClientId as whom the identity server knows it, for those who come with its tokens
 */
@Schema(name = "ApiClientRequest")
public record ApiClientRequest(
        @Schema(description = "Unique; stands in the audit trail. 名稱，不可重複。", examples = "市府研考系統") @NotBlank @Size(max = 100) String name,
        @Schema(description = "What it is for and who answers for it. 用途與負責人。") @Size(max = 500) String description,
        @Schema(description = "The doors that are opened to it. 授權範圍。") @NotEmpty @Size(max = MOST_SCOPES) List<@NotNull Scope> scopes,
        @Schema(description = "So many requests a minute each node answers. 每分鐘請求上限（各節點）。", examples = "600") @NotNull @Min(1) @Max(60_000)
        Integer requestsPerMinute,
        @Schema(description = "As whom the identity server knows it (`client_id` of its tokens). 身分驗證伺服器上的用戶端識別碼。", examples = "city-evaluation")
        @Size(max = 200) @Pattern(regexp = "[!-~]+") String oidcClientId) {

    /** More than there are scopes. */
    static final int MOST_SCOPES = 50;
}
