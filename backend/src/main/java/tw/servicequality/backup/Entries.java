package tw.servicequality.backup;

/** The names inside an archive, which is a ZIP file. */
final class Entries {

    static final String CONTENTS = "contents.json";
    static final String KEYS = "personal-data-keys";
    /** The hash of every other entry, as {@code sha256sum -c} reads it. */
    static final String SUMS = "SHA256SUMS";
    static final String FILES = "attachments/";

    private Entries() {
    }

    static String table(String name) {
        return "tables/" + name + ".jsonl";
    }
}
