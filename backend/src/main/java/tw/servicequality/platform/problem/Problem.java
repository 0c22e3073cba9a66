package tw.servicequality.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, by RFC 9457.
 *
 * @param errors the single faults of the request in the order of the request; absent when there are none
 */
@Schema(description = "What went wrong (RFC 9457). 問題說明；title、detail 依 Accept-Language 以中文或英文回覆。")
public record Problem(
        @Schema(required = true, description = "Stable identifier of the problem type. 固定不變的問題類型代碼。",
                examples = "urn:service-quality:problem:not-found") String type,
        @Schema(required = true, examples = "找不到資料") String title,
        @Schema(required = true, examples = "404") int status,
        @Schema(required = true, examples = "沒有這筆資料，或您無權檢視。") String detail,
        @Schema(required = true, examples = "not-found") String code,
        List<FieldError> errors,
        @Schema(description = "Quote this id when asking for help; the log carries the same. 求助時請提供此追蹤碼。",
                examples = "9f2c4a6be01d7735") String traceId) {

    /**
     * One fault of the request.
     *
     * @param field the path of the property or the name of the parameter, for example {@code items[2].code}
     * @param code the stable name of the rule that was broken, for example {@code not-blank}
     * @param message what to do about it, in the caller's language
     */
    public record FieldError(
            @Schema(required = true, examples = "displayName") String field,
            @Schema(required = true, examples = "not-blank") String code,
            @Schema(required = true, examples = "不可空白") String message) {
    }
}
