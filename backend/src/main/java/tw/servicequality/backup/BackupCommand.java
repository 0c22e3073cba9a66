package tw.servicequality.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartSettings;
import tw.servicequality.platform.start.BareCommand;

/** {@code backup FILE}: saves the office, which may be serving, into one file. Exit code 0; 1 when nothing was saved; 3 when files were missing. */
public class BackupCommand implements BareCommand {

    static final int INCOMPLETE = 3;
    private static final String WITHOUT_KEYS = "--without-keys";
    private static final String WITHOUT_FILES = "--without-files";
    private static final String USAGE = "./run backup [--without-keys] [--without-files] FILE|FOLDER";

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        Arguments arguments = Arguments.of(words, Set.of(WITHOUT_KEYS, WITHOUT_FILES), 1, USAGE);
        Path data = StartSettings.dataFolder();
        return Refusals.plainly("The backup failed, and no file was made", () -> {
            try (OfficeDatabase database = OfficeDatabase.inUse(data)) {
                Path file = Files.isDirectory(arguments.file()) ? arguments.file().resolve(dated(database)) : arguments.file();
                Backup.Saved saved = new Backup(database, data, !arguments.has(WITHOUT_KEYS), !arguments.has(WITHOUT_FILES)).to(file);
                return tell(file, saved, out);
            }
        });
    }

    private static int tell(Path file, Backup.Saved saved, PrintStream out) {
        Contents contents = saved.contents();
        out.println("備份完成 Saved: " + file);
        out.println("  " + contents.inWords());
        out.println("  " + saved.whole().bytes() / 1024 + " KiB, SHA-256 " + saved.whole().sha256());
        if (contents.keysIncluded()) {
            out.println("  Whoever has this file can read the personal data. 本檔含個資金鑰，請妥善保管。");
        } else if (contents.sealed()) {
            out.println("  It needs the keys of personal data to be of use: save them too, in another place. 個資金鑰須另行保存。");
        }
        if (!saved.removedMeanwhile().isEmpty()) {
            out.println("  " + saved.removedMeanwhile().size() + " files were removed by somebody while it ran and are not in it.");
        }
        contents.missing().forEach(it -> System.err.println("  Missing or spoilt in the store of files: " + it));
        return contents.missing().isEmpty() ? 0 : INCOMPLETE;
    }

    /** A name with the moment, by the database's clock. */
    private static String dated(OfficeDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select date_format(utc_timestamp(), '%Y%m%dT%H%i%sZ')")) {
            row.next();
            return "service-quality-" + row.getString(1) + ".zip";
        }
    }
}
