package tw.servicequality.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.problem.ProblemException;

/** Which codes and names units have, and which words stand for several of them: none may stand for two things. */
final class TakenNames {

    private final Map<String, UUID> codes = new HashMap<>();
    private final Map<String, UUID> names = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    TakenNames(List<Unit> units, List<UnitGroup> groups) {
        units.forEach(unit -> take(unit.id, unit.code, unit.name));
        groups.forEach(group -> this.groups.add(group.name));
    }

    /** What of a request is taken by another than this unit. */
    List<ProblemException.Fault> taken(UnitRequest request, UUID except) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        String name = request.name().strip();
        if (!codes.getOrDefault(request.code(), except).equals(except)) {
            faults.add(new ProblemException.Fault("code", "taken", request.code()));
        }
        if (!names.getOrDefault(name, except).equals(except) || groups.contains(name)) {
            faults.add(new ProblemException.Fault("name", "taken", request.name()));
        }
        return faults;
    }

    /** From now on this unit is called so, and no longer as before. */
    void take(UUID id, String code, String name) {
        codes.values().remove(id);
        names.values().remove(id);
        codes.put(code, id);
        names.put(name, id);
    }

    /** The unit with this code; null for none. */
    UUID byCode(String code) {
        return codes.get(code);
    }
}
