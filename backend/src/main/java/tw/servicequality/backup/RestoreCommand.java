package tw.servicequality.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartSettings;
import tw.servicequality.platform.start.BareCommand;

/**
 * {@code restore FILE}: brings a saved office into an empty database, embedded or MySQL, whichever it came from. Exit code 0; 1 when nothing was restored; 3 when
 * it was, but files are missing or the saved audit trail was broken.
 */
public class RestoreCommand implements BareCommand {

    private static final String CHECK = "--check";
    private static final String KEEP_SENDING = "--keep-sending";
    private static final String USAGE = "./run restore [--check] [--keep-sending] FILE";

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        Arguments arguments = Arguments.of(words, Set.of(CHECK, KEEP_SENDING), 1, USAGE);
        Path data = StartSettings.dataFolder();
        try (Archive archive = Archive.check(arguments.file())) {
            out.println("備份檔完整 The backup is whole: " + archive.contents().inWords());
            if (arguments.has(CHECK)) {
                return 0;
            }
            return Refusals.plainly("The restore failed, and nothing was written", () -> {
                Restore restore = new Restore(archive, data, !arguments.has(KEEP_SENDING));
                restore.look();
                try (OfficeDatabase database = OfficeDatabase.forCommand(data)) {
                    return tell(database, restore.into(database), out);
                }
            });
        }
    }

    static int tell(OfficeDatabase database, Restore.Restored restored, PrintStream out) {
        out.println("還原完成 Restored into " + database.place() + "; every row was read again and is what was saved.");
        restored.held().forEach(it -> out.println("  " + it));
        restored.missingFiles().forEach(it -> out.println("  Missing file: " + it));
        restored.auditBrokenAt().ifPresentOrElse(
                place -> out.println("  稽核軌跡 The audit trail was broken at position " + place + " when it was saved."),
                () -> out.println("  稽核軌跡 Audit trail: 完整 intact"));
        return restored.missingFiles().isEmpty() && restored.auditBrokenAt().isEmpty() ? 0 : BackupCommand.INCOMPLETE;
    }
}
