package tw.servicequality.platform.file;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list can be handed out as. */
@Schema(description = "Kind of file. 檔案格式。")
public enum ExportFormat {
    /** Comma-separated values, UTF-8. */
    CSV(ExportRequest.CSV),
    /** OpenDocument spreadsheet. */
    ODS(ExportRequest.ODS),
    /** An array of objects. */
    JSON(MediaType.APPLICATION_JSON);

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type for HTTP. */
    public String mediaType() {
        return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
    }
}
