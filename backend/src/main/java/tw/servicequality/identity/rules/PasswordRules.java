package tw.servicequality.identity.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a new password must be (資通系統防護基準, each figure a setting).
 *
 * @param minLength characters at least
 * @param minKinds of capital letters, small letters, digits and others at least so many kinds; 1 asks for nothing
 * @param minAge how old a password must be before its owner may change it again; zero allows it at once
 * @param maxAge after so long it must be changed; zero means never
 */
public record PasswordRules(int minLength, int minKinds, Duration minAge, Duration maxAge) {

    private static final int DISTINCT = 5;

    /** One broken rule: its code in the message files and the figure in its text. */
    public record Fault(String code, Object value) {
    }

    /** The rules that a password breaks by itself; empty when it may be used. */
    public List<Fault> faults(String password, String name) {
        List<Fault> faults = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < minLength) {
            faults.add(new Fault("password-too-short", minLength));
        }
        if (password.codePoints().distinct().count() < DISTINCT) {
            faults.add(new Fault("password-too-simple", DISTINCT));
        }
        if (kinds(password) < minKinds) {
            faults.add(new Fault("password-kinds", minKinds));
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            faults.add(new Fault("password-contains-name", name));
        }
        return faults;
    }

    /** Whether the owner must wait before changing again. */
    public boolean tooNew(Instant changedAt, Instant now) {
        return now.isBefore(changedAt.plus(minAge));
    }

    /** Whether the password has been used for too long. */
    public boolean tooOld(Instant changedAt, Instant now) {
        return !maxAge.isZero() && !now.isBefore(changedAt.plus(maxAge));
    }

    private static int kinds(String password) {
        boolean capital = password.codePoints().anyMatch(Character::isUpperCase);
        boolean small = password.codePoints().anyMatch(Character::isLowerCase);
        boolean digit = password.codePoints().anyMatch(Character::isDigit);
        boolean other = password.codePoints().anyMatch(c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c));
        return (capital ? 1 : 0) + (small ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
