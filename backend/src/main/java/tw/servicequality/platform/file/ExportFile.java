package tw.servicequality.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A list that is handed out as a file, written while it is read. */
public interface ExportFile {

    /** What it holds, in Chinese: its name. */
    String title();

    /**
     * Writes all of it.
     *
     * @param out stays open
     * @param language of headings and words
     * @throws IOException when the receiver is gone
     */
    void write(OutputStream out, ExportFormat format, Locale language) throws IOException;
}
