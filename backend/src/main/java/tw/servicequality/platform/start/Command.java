package tw.servicequality.platform.start;

import java.io.PrintStream;

/**
 * Something the program does instead of serving, when its first argument is this command's name. Nothing listens meanwhile; the
 * database is opened and migrated as at every start.
 */
public interface Command {

    /** The first argument that asks for it. */
    String name();

    /** Does it. @return the program's exit code */
    int run(PrintStream out);
}
