package tw.servicequality.activity.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.file.YamlFile;

/** The kinds of activities, as the file {@code activity/activity-kinds.yaml} tells them at the first start. */
record ActivityKindsFile(@NotEmpty List<@Valid @NotNull Kind> kinds) {

    /** One kind; what it does not say it does not ask. */
    record Kind(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") @Size(max = 40) String code, @NotBlank @Size(max = 40) String name,
            @NotBlank @Size(max = 60) String nameEn, Boolean asksPeople, Boolean asksPieces, ActivityForm form,
            @Size(max = 10) List<@NotNull @Pattern(regexp = "\\S{1,20}") String> items) {

        boolean hasForm() {
            return form != null && form != ActivityForm.PLAIN;
        }

        ActivityKindRequest request() {
            return new ActivityKindRequest(code, name, nameEn, Boolean.TRUE.equals(asksPeople), Boolean.TRUE.equals(asksPieces), true, form, items);
        }
    }

    /**
     * Refuses a file that has a code or a name twice.
     *
     * @throws YamlFile.Faulty with every one of them
     */
    static void check(YamlFile<ActivityKindsFile> file) {
        List<String> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Kind> kinds = file.content().kinds();
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            if (!codes.add(kind.code())) {
                faults.add(file.fault("kinds[" + i + "].code", "代碼「" + kind.code() + "」重複"));
            }
            if (!names.add(kind.name().strip())) {
                faults.add(file.fault("kinds[" + i + "].name", "名稱「" + kind.name() + "」重複"));
            }
        }
        if (!faults.isEmpty()) {
            throw new YamlFile.Faulty(faults);
        }
    }
}
