package tw.servicequality.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month whose results are public: {@code 2026-10}. */
@Schema(name = "PublishedMonth", description = "A month whose results are public. 已公開成果之月份。")
public record PublishedMonthResponse(@Schema(required = true, examples = "2026-10") String month) {
}
