package tw.servicequality.platform.seal;

import java.nio.file.Path;
import java.util.Optional;

/** The seal of a data folder's keys, without the program around it: so this stands in the package that makes seals. */
public final class FolderSeal {

    private FolderSeal() {
    }

    /** Seals as a program does whose data folder this is. */
    public static PersonalDataCipher of(Path folder) {
        return new PersonalDataCipher(new PersonalDataKeys(Optional.empty(), folder));
    }
}
