package tw.servicequality.platform.start;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import tw.servicequality.platform.database.StartRefusedException;

/**
 * Something the program does without starting: nothing listens, no job runs, and nothing is migrated or loaded. For what must see the database as it is, or
 * before it is there. Found by Java's service loader.
 */
public interface BareCommand {

    /** The first argument that asks for it. */
    String name();

    /**
     * Does it.
     *
     * @param arguments those after the name
     * @return the program's exit code
     * @throws StartRefusedException when it cannot be done; the message says why
     */
    int run(List<String> arguments, PrintStream out);

    /** All there are. */
    static List<BareCommand> all() {
        return ServiceLoader.load(BareCommand.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    /** The one that is asked for. */
    static Optional<BareCommand> named(String... arguments) {
        return arguments.length == 0 ? Optional.empty() : all().stream().filter(it -> it.name().equals(arguments[0])).findFirst();
    }
}
