package tw.servicequality.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription. */
@Schema(name = "WebhookRequest")
public record WebhookRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "公文系統", description = "Unique. 名稱，不可重複。") String name,
        @NotBlank @Size(max = 1000) @Schema(examples = "https://hooks.example/quality",
                description = "HTTPS, without credentials and fragment; only public addresses unless the office allows others. 接收端網址。") String url,
        @Size(max = 40) @Schema(description = "Only changes of these kinds of `listWebhookKinds`; none or absent for all. 只通知這些種類的異動；空白為全部。")
        List<@NotNull @Size(max = 40) String> kinds,
        @Schema(description = "Whether changes are sent; true when absent. While false they wait and none is lost. 是否啟用；停用期間異動保留待送。") Boolean active) {
}
