package tw.servicequality.kpi.rules;

/** Which quantity of an activity an indicator counts, by the word in which it is counted. */
public enum CountedQuantity {
    /** 次: how often. */
    TIMES,
    /** 人次: person-times. */
    PEOPLE,
    /** 項、件、份 and the like: pieces. */
    PIECES;

    /** The quantity that a word of measure means. */
    public static CountedQuantity of(String unit) {
        return switch (unit) {
            case "次" -> TIMES;
            case "人次" -> PEOPLE;
            default -> PIECES;
        };
    }
}
