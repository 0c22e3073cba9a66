package tw.servicequality.exchange.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.exchange.Verdict;

/**
 * How many rows came to which end.
 *
 * @param total how many there are; null before the file was read to its end
 * @param read how many were looked at
 */
@Embeddable
@Schema(description = "Rows by what became of them; before `DONE` what would become of them. 各類列數。")
public record ImportCounts(@Schema(description = "How many there are; absent before the file was read to its end. 總列數。") @Column(name = "total_rows") Integer total,
        @Schema(required = true, description = "How many were looked at. 已讀列數。") @Column(name = "read_rows") int read,
        @Schema(required = true) @Column(name = "created_rows") int created, @Schema(required = true) @Column(name = "changed_rows") int changed,
        @Schema(required = true) @Column(name = "unchanged_rows") int unchanged, @Schema(required = true) @Column(name = "refused_rows") int refused) {

    static final ImportCounts NONE = new ImportCounts(null, 0, 0, 0, 0, 0);

    /** After one row more. */
    ImportCounts and(Verdict.Kind kind) {
        return new ImportCounts(total, read + 1, created + one(kind, Verdict.Kind.CREATED), changed + one(kind, Verdict.Kind.CHANGED),
                unchanged + one(kind, Verdict.Kind.UNCHANGED), refused + one(kind, Verdict.Kind.REFUSED));
    }

    /** The file has been read to its end. */
    ImportCounts ended() {
        return new ImportCounts(read, read, created, changed, unchanged, refused);
    }

    /** Before another run of the same file. */
    ImportCounts again() {
        return new ImportCounts(total, 0, 0, 0, 0, 0);
    }

    private static int one(Verdict.Kind kind, Verdict.Kind counted) {
        return kind == counted ? 1 : 0;
    }
}
