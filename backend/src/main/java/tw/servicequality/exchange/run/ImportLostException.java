package tw.servicequality.exchange.run;

/** Somebody else works on the import now, for this one was silent for too long. What it has not committed must not be. */
class ImportLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
