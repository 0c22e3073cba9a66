package tw.servicequality.backup;

/**
 * A column as it is saved.
 *
 * @param kind how its values are written
 */
record Column(String name, Kind kind) {

    /** How values are written, so that MariaDB and MySQL take back exactly what was there. */
    enum Kind {
        /** Words, dates and times: a JSON string. */
        TEXT,
        /** Whole numbers, decimal fractions, bits and truth values: a JSON number with all its digits. */
        NUMBER,
        /** Bytes: Base64 in a JSON string. */
        BINARY;

        /** @throws IllegalStateException for a type that nobody has thought of yet: better no copy than one that is not exact */
        static Kind of(String type) {
            return switch (type) {
                case "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "json", "date", "time", "datetime", "timestamp" -> TEXT;
                case "tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "bit" -> NUMBER;
                case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> BINARY;
                default -> throw new IllegalStateException("Columns of the type " + type + " cannot be saved");
            };
        }
    }

    /** What is asked of the database: numbers and times as it writes them, without the driver's idea of them. */
    String selected(String type) {
        return switch (type) {
            case "bit" -> "cast(" + quoted() + " + 0 as char)";
            case "date", "time", "datetime", "timestamp", "tinyint", "smallint", "mediumint", "int", "bigint", "decimal" -> "cast(" + quoted() + " as char)";
            default -> quoted();
        };
    }

    String quoted() {
        return "`" + name + "`";
    }
}
