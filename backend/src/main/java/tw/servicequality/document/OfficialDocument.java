package tw.servicequality.document;

import java.time.LocalDate;
import java.util.List;

/**
 * An official document as plain data. Pages are A4 and bear 第x頁，共y頁.
 *
 * @param office the office's name, the first line
 * @param titles the title, one or more lines
 * @param date shown as 中華民國115年11月30日; also the date that the files bear inside, so that the same data give the same bytes
 * @param landscape pages lie on their side
 * @param blocks what stands below the title, in this order
 */
public record OfficialDocument(String office, List<String> titles, LocalDate date, boolean landscape, List<Block> blocks) {

    /** Characters that no document can hold are left out. */
    public OfficialDocument {
        office = Words.clean(office);
        titles = titles.stream().map(Words::clean).toList();
        blocks = List.copyOf(blocks);
    }

    /** The title in one line. */
    String title() {
        return office + String.join("", titles);
    }
}
