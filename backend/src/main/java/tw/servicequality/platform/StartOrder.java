package tw.servicequality.platform;

/**
 * The order in which the rooms fill their tables at the first start, as priorities of start-up observers. Each loader does nothing
 * when its table has rows, and a failure of any stops the start.
 */
public final class StartOrder {

    public static final int CALENDAR = 100;
    public static final int ORGANIZATION = 200;
    public static final int PLAN = 300;
    public static final int ACCOUNTS = 400;
    public static final int DEMO = 900;

    private StartOrder() {
    }
}
