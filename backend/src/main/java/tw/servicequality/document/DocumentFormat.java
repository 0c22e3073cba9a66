package tw.servicequality.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document can be written as. */
@Schema(description = "ODT can be edited, ODS can be reckoned with, PDF is to be printed. 文件格式。")
public enum DocumentFormat {
    /** OpenDocument text. */
    ODT(DocumentFormat.ODT_TYPE),
    /** OpenDocument spreadsheet. */
    ODS(DocumentFormat.ODS_TYPE),
    /** PDF. */
    PDF(DocumentFormat.PDF_TYPE);

    /** Media type of {@link #ODT}. */
    public static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    /** Media type of {@link #ODS}. */
    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    /** Media type of {@link #PDF}. */
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
