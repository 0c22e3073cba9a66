package tw.servicequality.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.database.StartRefusedException;

/**
 * What stands after a command's name: options and files.
 *
 * @param options those that were given
 */
record Arguments(Set<String> options, List<Path> files) {

    /** @throws StartRefusedException for an option that there is not, and for another number of files */
    static Arguments of(List<String> words, Set<String> known, int files, String usage) {
        Set<String> options = new HashSet<>();
        List<Path> named = new ArrayList<>();
        for (String word : words) {
            if (!word.startsWith("--")) {
                named.add(Path.of(word).toAbsolutePath().normalize());
            } else if (!known.contains(word) || !options.add(word)) {
                throw new StartRefusedException("Unknown option: " + word + "\n" + usage);
            }
        }
        if (named.size() != files) {
            throw new StartRefusedException(usage);
        }
        return new Arguments(options, named);
    }

    boolean has(String option) {
        return options.contains(option);
    }

    Path file() {
        return files.getFirst();
    }
}
