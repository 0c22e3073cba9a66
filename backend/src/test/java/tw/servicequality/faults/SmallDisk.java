package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own that is soon full. Needs root. */
final class SmallDisk implements AutoCloseable {

    final Path folder;

    SmallDisk(Path folder, int megabytes) throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may mount");
        this.folder = Files.createDirectories(folder);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0, "this machine does not let us mount");
    }

    /** Leaves so little that the next large thing finds no place. */
    void fill(long leaveBytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        byte[] piece = new byte[64 * 1024];
        try (var filler = Files.newOutputStream(folder.resolve("filler"))) {
            for (long left = free - leaveBytes; left > 0; left -= piece.length) {
                filler.write(piece, 0, (int) Math.min(piece.length, left));
            }
        }
    }

    void empty() throws IOException {
        Files.delete(folder.resolve("filler"));
    }

    @Override
    public void close() throws Exception {
        assertEquals(0, run("umount", "-l", folder.toString()), "the small disk stays");
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
