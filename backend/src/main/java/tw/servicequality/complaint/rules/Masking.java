package tw.servicequality.complaint.rules;

/** Personal data as those see them who need not know them: enough to recognise somebody one knows, too little to find anybody. */
public final class Masking {

    private static final String HIDDEN = "○";
    private static final int PHONE_TAIL = 3;
    private static final int ADDRESS_HEAD = 6;

    private Masking() {
    }

    /** 王小明 → 王○明, 王明 → 王○, Alice Chen → A○n. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        int[] points = name.strip().codePoints().toArray();
        String first = Character.toString(points[0]);
        return points.length < 3 ? first + HIDDEN : first + HIDDEN + Character.toString(points[points.length - 1]);
    }

    /** 0912-345-678 → ***678. */
    public static String phone(String phone) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        return "***" + digits.substring(Math.max(0, digits.length() - PHONE_TAIL));
    }

    /** ming@example.tw → m***@example.tw. */
    public static String email(String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        int at = email.lastIndexOf('@');
        return at <= 0 ? "***" : Character.toString(email.codePointAt(0)) + "***" + email.substring(at);
    }

    /** 臺北市大同區重慶北路一段1號 → 臺北市大同區○○○. */
    public static String address(String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String plain = address.strip();
        int head = Math.min(ADDRESS_HEAD, plain.codePointCount(0, plain.length()) / 2);
        return plain.substring(0, plain.offsetByCodePoints(0, head)) + HIDDEN.repeat(3);
    }
}
