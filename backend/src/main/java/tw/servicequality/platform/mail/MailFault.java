package tw.servicequality.platform.mail;

/** Why a mail could not be sent, in words that an operator can use and that name nobody. */
final class MailFault {

    private MailFault() {
    }

    /**
     * In one line: what the fault says, else what it is (the mail client's time-out says nothing), without the recipient's address.
     *
     * @param recipient null when it is not known
     */
    static String words(RuntimeException fault, String recipient) {
        String said = fault.getMessage();
        String words = said == null || said.isBlank() ? fault.getClass().getSimpleName() : said;
        return (recipient == null ? words : words.replace(recipient, "<recipient>")).replaceAll("\\p{Cntrl}+", " ");
    }
}
