package tw.servicequality.platform.start;

import io.quarkus.arc.Arc;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets the program answer a {@link Command} instead of serving. */
final class Commands {

    /** The setting that names the command to everything that runs at the start. */
    static final String SETTING = "quality.command";

    private static final int UNKNOWN = 2;

    private Commands() {
    }

    /** Before the start: with a command the program does not listen. */
    static void prepare(String... arguments) {
        if (arguments.length > 0) {
            System.setProperty(SETTING, arguments[0]);
            System.setProperty("quarkus.http.host-enabled", "false");
        }
    }

    /** After the start: runs the command. @return its exit code; empty when there is none, and the program serves */
    static OptionalInt run(String... arguments) {
        if (arguments.length == 0) {
            return OptionalInt.empty();
        }
        var known = Arc.container().listAll(Command.class).stream().map(it -> it.get()).toList();
        return OptionalInt.of(known.stream().filter(it -> it.name().equals(arguments[0])).findFirst().map(it -> it.run(System.out)).orElseGet(() -> {
            System.err.println("Unknown command: " + arguments[0] + ". Known: "
                    + Stream.concat(known.stream().map(Command::name), BareCommand.all().stream().map(BareCommand::name)).sorted().collect(Collectors.joining(", ")));
            return UNKNOWN;
        }));
    }
}
