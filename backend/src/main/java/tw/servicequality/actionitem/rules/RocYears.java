package tw.servicequality.actionitem.rules;

/** In which years a yearly window opens, counted in ROC years: an even ROC year is an odd Gregorian one. */
public enum RocYears {
    EVERY,
    /** 雙數年. */
    EVEN,
    /** 單數年. */
    ODD;

    /** Whether the window opens in this ROC year. */
    public boolean include(int rocYear) {
        return switch (this) {
            case EVERY -> true;
            case EVEN -> rocYear % 2 == 0;
            case ODD -> rocYear % 2 != 0;
        };
    }
}
