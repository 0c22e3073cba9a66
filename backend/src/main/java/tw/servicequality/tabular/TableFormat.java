package tw.servicequality.tabular;


/** What a table of records can be read from. */
public enum TableFormat {
    /** Comma-separated values (RFC 4180). */
    CSV("text/csv"),
    /** OpenDocument spreadsheet. */
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    /** An array of objects. */
    JSON("application/json"),
    /** Excel workbook; never written. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type for HTTP, without a character set. */
    public String mediaType() {
        return mediaType;
    }
}
