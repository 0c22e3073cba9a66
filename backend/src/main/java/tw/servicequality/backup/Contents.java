package tw.servicequality.backup;

import java.util.List;
import java.util.SortedMap;

/**
 * What an archive says of itself, in {@code contents.json}.
 *
 * @param format the form of the archive; another one means another program
 * @param savedAt the moment of the database that was saved, UTC, by its own clock
 * @param database which server it was
 * @param migrations the steps of the schema, as the program numbers them, oldest first
 * @param leftOut tables that are not saved
 * @param files uploaded files that are in the archive; null when they were left out
 * @param missing files that the database names and the store had not, or had spoilt
 * @param sealed whether there are rows that nobody can read without the keys of personal data
 * @param keysIncluded whether the keys of personal data are in the archive
 * @param keys the fingerprints of the keys by their names, by which the right ones are known
 */
record Contents(String format, String savedAt, String database, List<String> migrations, List<SavedTable> tables, List<String> leftOut, Files files,
        List<String> missing, boolean sealed, boolean keysIncluded, SortedMap<String, String> keys) {

    static final String FORMAT = "service-quality-backup-1";

    /** How many files, and their bytes together. */
    record Files(long count, long bytes) {
    }

    long rows() {
        return tables.stream().mapToLong(SavedTable::rows).sum();
    }

    /** In words, for the person at the desk. */
    String inWords() {
        return "saved at " + savedAt + " UTC from " + database + "; " + tables.size() + " tables, " + rows() + " rows; "
                + (files == null ? "without uploaded files" : files.count() + " uploaded files (" + files.bytes() / 1024 + " KiB)")
                + (missing.isEmpty() ? "" : ", " + missing.size() + " missing") + "; "
                + (keysIncluded ? "with" : "without") + " the keys of personal data";
    }
}
