package tw.servicequality.identity.account;

import java.util.Map;
import java.util.UUID;

/** What the units of accounts are called. The room that keeps the units tells it. */
public interface AccountUnits {

    /** All units by id. One statement. */
    Map<UUID, Name> names();

    /** A unit's code and name. */
    record Name(String code, String name) {
    }
}
