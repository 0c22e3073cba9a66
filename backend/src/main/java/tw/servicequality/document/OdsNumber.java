package tw.servicequality.document;

/** How a spreadsheet shows a number, so that it looks as in print and can still be reckoned with. */
enum OdsNumber {
    /** Words. */
    NONE,
    /** 1,234. */
    WHOLE,
    /** 91%. */
    PERCENT_0,
    /** 91.2%. */
    PERCENT_1,
    /** 91.25%. */
    PERCENT_2;

    /** What fits a cell; words when the number would be shown otherwise than its text. */
    static OdsNumber of(TableCell cell) {
        if (cell.number() == null) {
            return NONE;
        }
        if (cell.text().matches("-?[0-9,]+") && cell.number().toPlainString().equals(cell.text().replace(",", ""))) {
            return WHOLE;
        }
        if (!cell.text().matches("-?\\d+(\\.\\d{1,2})?%")) {
            return NONE;
        }
        int dot = cell.text().indexOf('.');
        return switch (dot < 0 ? 0 : cell.text().length() - dot - 2) {
            case 0 -> PERCENT_0;
            case 1 -> PERCENT_1;
            default -> PERCENT_2;
        };
    }

    /** The end of the name of a cell's style. */
    String suffix() {
        return this == NONE ? "" : "-" + ordinal();
    }

    String valueType() {
        return switch (this) {
            case NONE -> "string";
            case WHOLE -> "float";
            default -> "percentage";
        };
    }

    /** The name of the style; null for words. */
    String dataStyle() {
        return this == NONE ? null : "n" + ordinal();
    }

    void style(OdfXml xml) {
        if (this == WHOLE) {
            xml.open("number:number-style", "style:name", dataStyle()).empty("number:number", "number:decimal-places", "0", "number:min-integer-digits", "1",
                    "number:grouping", "true").close();
        } else if (this != NONE) {
            String places = Integer.toString(ordinal() - PERCENT_0.ordinal());
            xml.open("number:percentage-style", "style:name", dataStyle()).empty("number:number", "number:decimal-places", places,
                    "number:min-decimal-places", places, "number:min-integer-digits", "1").open("number:text").words("%").close().close();
        }
    }
}
