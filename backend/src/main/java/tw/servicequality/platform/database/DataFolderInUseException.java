package tw.servicequality.platform.database;

/** Another running program has the data folder. */
class DataFolderInUseException extends StartRefusedException {

    private static final long serialVersionUID = 1L;

    DataFolderInUseException(String message) {
        super(message);
    }
}
