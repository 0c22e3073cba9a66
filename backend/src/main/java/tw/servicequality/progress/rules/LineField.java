package tw.servicequality.progress.rules;

/** What a line can lack. */
public enum LineField {
    /** Which of 持續辦理, 有進展, 落後 it is. */
    KIND("kind"),
    /** 辦理情形. */
    NARRATIVE("narrative"),
    /** 落後原因. */
    CAUSE("cause"),
    /** 因應對策. */
    COUNTERMEASURE("countermeasure"),
    /** 預定完成日期. */
    EXPECTED_ON("expectedOn");

    private final String word;

    LineField(String word) {
        this.word = word;
    }

    /** The property of the line. */
    public String word() {
        return word;
    }
}
