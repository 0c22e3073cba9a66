package tw.servicequality.tabular;

import java.util.Locale;

/** Why a file, a column or a cell cannot be used. Each has a text {@code fault.<code>} in both languages. */
public enum TableReason {
    /** Neither CSV, XLSX, ODS nor JSON. */
    TABLE_KIND,
    /** An Excel file of before 2007, or one with a password. */
    TABLE_OLD_OR_LOCKED,
    /** A web page or other XML under the name of a table. */
    TABLE_MARKUP,
    /** Damaged or cut off. */
    TABLE_BROKEN,
    /** Nothing in it. */
    TABLE_EMPTY,
    /** Neither UTF-8 nor Big5; value: the line. */
    TABLE_ENCODING,
    /** Too many rows; value: the limit. */
    TABLE_ROWS,
    /** Too many columns; value: the limit. */
    TABLE_COLUMNS,
    /** Too large once unpacked; value: the limit in MB. */
    TABLE_TOO_LARGE,
    /** Too many parts, or packed tighter than any spreadsheet is. */
    TABLE_PACKED,
    /** XML that declares types or entities. */
    TABLE_DECLARATIONS,
    /** A quotation mark opens here and never closes. */
    TABLE_QUOTE_OPEN,
    /** Something follows a closing quotation mark. */
    TABLE_QUOTE_FOLLOWED,
    /** No array of objects; value: the line. */
    TABLE_JSON,
    /** An object has a property twice. */
    TABLE_JSON_TWICE,
    /** A column that is needed; value: its heading. */
    COLUMN_MISSING,
    /** A heading that this data set does not have. */
    COLUMN_UNKNOWN,
    /** A column twice; value: its heading. */
    COLUMN_TWICE,
    /** Something stands below no heading. */
    COLUMN_WITHOUT_HEADING,
    /** Too long; value: the limit in characters. */
    CELL_TOO_LONG,
    /** A control character. */
    CELL_CONTROL,
    /** A sign that stands for one that was lost before (U+FFFD, half a character). */
    CELL_GARBLED,
    /** A character that only the computer knows on which it was made (造字). */
    CELL_USER_DEFINED,
    /** A formula whose value was not stored. */
    CELL_FORMULA,
    /** A formula that failed. */
    CELL_ERROR,
    /** Part of a merged cell. */
    CELL_MERGED,
    /** 29 February 1900, or day 0. */
    CELL_DATE_1900,
    /** A time of day or a duration without a day. */
    CELL_TIME,
    /** An array or object in JSON. */
    CELL_NESTED,
    /** Empty, and must not be. */
    CELL_REQUIRED,
    /** A line break where there may be none. */
    CELL_LINE_BREAK,
    /** A date or a yes where text is wanted: the program that wrote the file has changed what was typed. */
    CELL_NOT_TEXT,
    /** A number of more digits than a spreadsheet keeps, where text is wanted. */
    CELL_DIGITS,
    /** No number. */
    CELL_NUMBER,
    /** No whole number. */
    CELL_WHOLE,
    /** Neither yes nor no. */
    CELL_YES_NO,
    /** None of the words; value: the words. */
    CELL_CHOICE,
    /** A date with a time of day where a date is wanted. */
    CELL_HAS_TIME,
    /** No date with time. */
    CELL_DATE_TIME,
    /** No date. */
    DATE_UNREADABLE,
    /** A day that does not exist. */
    DATE_IMPOSSIBLE,
    /** A year between the ROC and the Gregorian ones. */
    DATE_YEAR_UNCLEAR,
    /** A year of one or two digits, which may be of either. */
    DATE_TWO_DIGITS;

    /** The short stable code in kebab case, for example {@code cell-required}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this code. */
    static TableReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
