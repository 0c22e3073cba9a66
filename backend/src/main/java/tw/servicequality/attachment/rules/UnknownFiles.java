package tw.servicequality.attachment.rules;

import java.util.OptionalInt;

/**
 * Tells the few files that a crash leaves in the store from the many that a wrong or older database does not know. Counted by names: a
 * picture and its small one are two.
 */
public final class UnknownFiles {

    /** One upload leaves no more. */
    private static final long FEW = 2;
    private static final long MANY = 20;
    /** More than one of so many is much. */
    private static final long PART = 10;

    private UnknownFiles() {
    }

    /**
     * Whether so many unknown files must be left alone.
     *
     * @param all the stored files, unknown ones included
     * @param allowed how many somebody said may be deleted; empty when nobody did, and then it is 2, or up to 20 of ten times as many
     */
    public static boolean tooMany(long unknown, long all, OptionalInt allowed) {
        if (allowed.isPresent()) {
            return unknown > allowed.getAsInt();
        }
        return unknown > MANY || unknown > FEW && unknown * PART > all;
    }
}
