package tw.servicequality.document;

import java.util.ArrayList;
import java.util.List;

/** What words on a page are in the document, so that programs can read it aloud: a tree of the kinds that PDF knows (H1, P, Table, TR, TH, TD). */
final class Tag {

    final String kind;
    /** How many rows and columns a cell covers. */
    final int rows;
    final int columns;
    final List<Tag> below = new ArrayList<>();

    private Tag(String kind, int rows, int columns) {
        this.kind = kind;
        this.rows = rows;
        this.columns = columns;
    }

    /** The whole document. */
    static Tag document() {
        return new Tag("Document", 1, 1);
    }

    /** Something within this one, after all that is in it already. */
    Tag add(String more) {
        return cell(more, 1, 1);
    }

    /** A cell of this row. */
    Tag cell(String more, int itsRows, int itsColumns) {
        Tag tag = new Tag(more, itsRows, itsColumns);
        below.add(tag);
        return tag;
    }
}
