package tw.servicequality.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.identity.account.AccountUnits;

/** Tells the accounts' room what units are called. To be called in a transaction. */
@ApplicationScoped
class UnitNames implements AccountUnits {

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    @Override
    public Map<UUID, Name> names() {
        return units.inOrder().stream().collect(Collectors.toMap(it -> it.id, it -> new Name(it.code, it.name)));
    }
}
