package tw.servicequality.identity.rules;

/** Mail addresses as those may see them who need not know them. */
public final class MailAddress {

    private MailAddress() {
    }

    /** The first character and the domain, {@code a***@example.gov.tw}; null for null. */
    public static String masked(String address) {
        if (address == null || address.isEmpty()) {
            return null;
        }
        int at = address.lastIndexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + (at < 0 ? "" : address.substring(at));
    }
}
