package tw.servicequality.privacy.rules;

/** What a person may ask for (個資法 §3), and how many days the office has to decide (§13), the extension on top. */
public enum RequestKind {
    /** 查詢、閱覽、製給複製本 (§10). */
    ACCESS(15, 15),
    /** 補充或更正 (§11 I). */
    CORRECTION(30, 30),
    /** 停止蒐集、處理或利用 (§11 II–IV). */
    STOP(30, 30),
    /** 刪除 (§11 III–IV). */
    DELETION(30, 30);

    private final int days;
    private final int extension;

    RequestKind(int days, int extension) {
        this.days = days;
        this.extension = extension;
    }

    /** Calendar days to decide in; the day of receipt does not count. */
    public int days() {
        return days;
    }

    /** Calendar days that one extension adds at the most. */
    public int extension() {
        return extension;
    }
}
