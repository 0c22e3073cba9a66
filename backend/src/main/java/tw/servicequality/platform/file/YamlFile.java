package tw.servicequality.platform.file;

import java.util.List;
import java.util.Map;

/**
 * A data file that was read without fault, and where in it each value stands.
 *
 * @param name the file's name as faults show it, for example {@code office.yaml}
 * @param content what the file says
 * @param lines line (from 1) of each path, for example {@code units[2].code}; the empty path is the whole file
 */
public record YamlFile<T>(String name, T content, Map<String, Integer> lines) {

    /** The line on which a path stands; of something that is absent, the line of what it is missing in. */
    public int line(String path) {
        return line(lines, path);
    }

    /** One fault in the form that every reader of data files uses: {@code file:line: path: reason}. */
    public String fault(String path, String reason) {
        return fault(name, line(path), path, reason);
    }

    static int line(Map<String, Integer> lines, String path) {
        String at = path;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 1);
    }

    static String fault(String name, int line, String path, String reason) {
        return name + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + reason;
    }

    /** The file cannot be used. The message holds every fault on a line of its own. */
    public static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> faults;

        public Faulty(List<String> faults) {
            super(String.join("\n", faults));
            this.faults = List.copyOf(faults);
        }

        /** The faults in the order of their lines, each {@code file:line: path: reason}. */
        public List<String> faults() {
            return faults;
        }
    }
}
