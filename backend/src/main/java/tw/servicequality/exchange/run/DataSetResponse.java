package tw.servicequality.exchange.run;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;

/**
 * Records that files may bring in.
 *
 * @param whole whether a file is stored as a whole only, so that bad rows cannot be skipped
 * @param mostRows so many rows a file may have
 * @param largestFile so many bytes a file may have, whatever it brings in
 */
@Schema(description = "A data set that files may bring in. 可匯入的資料集。")
public record DataSetResponse(@Schema(required = true, examples = "activities") String name, @Schema(required = true) String title, @Schema(required = true) boolean whole,
        @Schema(required = true) int mostRows,
        @Schema(required = true, description = "Largest file in bytes. 檔案大小上限（位元組）。", examples = "209715200") long largestFile,
        @Schema(required = true) List<ColumnResponse> columns) {

    /**
     * A column.
     *
     * @param heading in the caller's language; the key and the heading in the other language are understood too
     * @param required whether it must be there and filled in
     * @param most how long a text may be
     * @param words what may stand there; empty for what is no choice
     */
    @Schema(name = "DataSetColumn")
    public record ColumnResponse(@Schema(required = true) String key, @Schema(required = true) String heading, @Schema(required = true) ColumnKind kind,
            @Schema(required = true) boolean required, Integer most, @Schema(required = true) List<Word> words) {
    }

    /** A word and the code that stands for it. */
    @Schema(name = "DataSetWord")
    public record Word(@Schema(required = true) String code, @Schema(required = true) String word) {
    }

    static DataSetResponse of(DataSet<?> it, long largestFile, Locale language) {
        return new DataSetResponse(it.name(), it.title().in(language), it.batch() >= it.mostRows(), it.mostRows(), largestFile,
                it.columns().all().stream().map(column -> column(column, language)).toList());
    }

    private static ColumnResponse column(Column it, Locale language) {
        return new ColumnResponse(it.key(), it.heading().in(language), it.kind(), it.required(), it.most() == 0 ? null : it.most(),
                it.choices().stream().map(choice -> word(choice, language)).toList());
    }

    private static Word word(Choice it, Locale language) {
        return new Word(it.code(), it.label().in(language));
    }
}
