package tw.servicequality.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;
import tw.servicequality.platform.database.StartSettings;
import tw.servicequality.platform.start.BareCommand;

/**
 * {@code move}: brings the office from the embedded database of the data folder to the MySQL server that the settings name. Files and keys stay where they are;
 * the embedded database is put aside, unchanged.
 */
public class MoveCommand implements BareCommand {

    private static final String USAGE = "QUARKUS_DATASOURCE_JDBC_URL=… QUARKUS_DATASOURCE_USERNAME=… QUARKUS_DATASOURCE_PASSWORD=… ./run move";
    private static final String BETWEEN = "move.zip";

    @Override
    public String name() {
        return "move";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        Arguments.of(words, Set.of(), 0, USAGE);
        if (!OfficeDatabase.isServerNamed()) {
            throw new StartRefusedException("Name the empty MySQL database to move to:\n" + USAGE);
        }
        Path data = StartSettings.dataFolder();
        OfficeDatabase.refuseMissing(data);
        OfficeDatabase.refuseSecondMove(data);
        return Refusals.plainly("The move failed, and the office is where it was", () -> move(data, out));
    }

    private static int move(Path data, PrintStream out) throws Exception {
        Path between = data.resolve(BETWEEN);
        OfficeDatabase target = OfficeDatabase.named();
        try (OfficeDatabase source = OfficeDatabase.alone(data)) {
            Files.deleteIfExists(between);
            new Backup(source, data, false, false).to(between);
            Restore.Restored restored;
            try (Archive archive = Archive.check(between)) {
                out.println(archive.contents().inWords());
                Restore restore = new Restore(archive, data, false);
                restore.look();
                restored = restore.into(target);
            }
            source.close();
            int exitCode = RestoreCommand.tell(target, restored, out);
            out.println("  The embedded database was put aside, unchanged: " + OfficeDatabase.putAside(data));
            out.println("  From now on start with the same settings. Delete that folder when all is well.");
            return exitCode;
        } finally {
            Files.deleteIfExists(between);
        }
    }
}
