package tw.servicequality.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.platform.file.YamlFile;

/** The office, its units and its group words, as the file {@code plan/office.yaml} tells them at the first start. */
record OfficeFile(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 40) String shortName, @NotBlank @Size(max = 60) String productName,
        @NotEmpty List<@Valid @NotNull UnitRequest> units, List<@Valid @NotNull Group> groups) {

    /**
     * A word that stands for several units.
     *
     * @param units names of units of this file
     */
    record Group(@NotBlank @Size(max = 60) String name, @NotEmpty List<@NotBlank String> units) {
    }

    /**
     * Refuses a file that contradicts itself: a code or name twice, a group of units that the file does not have.
     *
     * @throws YamlFile.Faulty with every contradiction
     */
    static void check(YamlFile<OfficeFile> file) {
        List<String> faults = new ArrayList<>();
        OfficeFile office = file.content();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < office.units().size(); i++) {
            UnitRequest unit = office.units().get(i);
            if (!codes.add(unit.code())) {
                faults.add(file.fault("units[" + i + "].code", "代碼「" + unit.code() + "」重複"));
            }
            if (!names.add(unit.name().strip())) {
                faults.add(file.fault("units[" + i + "].name", "名稱「" + unit.name() + "」重複"));
            }
        }
        Set<String> known = office.units().stream().map(unit -> unit.name().strip()).collect(Collectors.toSet());
        for (int i = 0; i < office.allGroups().size(); i++) {
            Group group = office.allGroups().get(i);
            if (!names.add(group.name().strip())) {
                faults.add(file.fault("groups[" + i + "].name", "名稱「" + group.name() + "」重複"));
            }
            for (int j = 0; j < group.units().size(); j++) {
                if (!known.contains(group.units().get(j).strip())) {
                    faults.add(file.fault("groups[" + i + "].units[" + j + "]", "沒有名為「" + group.units().get(j) + "」的課室"));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new YamlFile.Faulty(faults);
        }
    }

    List<Group> allGroups() {
        return groups == null ? List.of() : groups;
    }

    /** Every word by which this file names units. */
    Set<String> words() {
        Set<String> words = units.stream().map(unit -> unit.name().strip()).collect(Collectors.toCollection(HashSet::new));
        allGroups().forEach(group -> words.add(group.name().strip()));
        return words;
    }
}
