package tw.servicequality.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tw.servicequality.platform.database.StartRefusedException;

/** An archive that was read whole once and found to be as it was written. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Contents contents;

    private Archive(ZipFile zip, Contents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    /**
     * Opens an archive and reads all of it.
     *
     * @throws StartRefusedException when it is cut off, spoilt, or none
     */
    static Archive check(Path file) {
        ZipFile zip = null;
        try {
            if (!file.toFile().canRead()) {
                throw new StartRefusedException("The file " + file + " is not there, or user " + System.getProperty("user.name") + " may not read it.");
            }
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            compare(zip);
            Contents contents = new ObjectMapper().readValue(bytes(zip, Entries.CONTENTS), Contents.class);
            if (!Contents.FORMAT.equals(contents.format())) {
                throw new StartRefusedException("The backup " + file + " was made by another version of the program: " + contents.format());
            }
            return new Archive(zip, contents);
        } catch (IOException | IllegalArgumentException spoilt) {
            close(zip);
            throw new StartRefusedException("The file " + file + " is no whole backup; nothing was changed. It is cut off or spoilt: " + spoilt.getMessage(), spoilt);
        } catch (RuntimeException refused) {
            close(zip);
            throw refused;
        }
    }

    Contents contents() {
        return contents;
    }

    InputStream rows(String table) throws IOException {
        return open(zip, Entries.table(table));
    }

    /** The names of the uploaded files in it. */
    List<String> files() {
        return zip.stream().map(ZipEntry::getName).filter(it -> it.startsWith(Entries.FILES)).map(it -> it.substring(Entries.FILES.length())).toList();
    }

    InputStream file(String name) throws IOException {
        return open(zip, Entries.FILES + name);
    }

    /** The keys of personal data, when they are in it. */
    String keys() throws IOException {
        return new String(bytes(zip, Entries.KEYS), StandardCharsets.UTF_8);
    }

    /** Every entry must have its hash, and every hash its entry. */
    private static void compare(ZipFile zip) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : new String(bytes(zip, Entries.SUMS), StandardCharsets.UTF_8).split("\n")) {
            String[] parts = line.split(" {2}", 2);
            sums.put(parts.length == 2 ? parts[1] : "", parts[0]);
        }
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : zip.stream().toList()) {
            names.add(entry.getName());
        }
        names.remove(Entries.SUMS);
        if (names.size() != sums.size() || !new TreeSet<>(names).equals(sums.keySet())) {
            throw new IOException("its entries are not those that " + Entries.SUMS + " names");
        }
        for (String name : names) {
            try (InputStream in = open(zip, name)) {
                if (!Checksum.of(in).sha256().equals(sums.get(name))) {
                    throw new IOException(name + " is not what was written");
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = open(zip, name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static void close(ZipFile zip) {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException onlyRead) {
                throw new java.io.UncheckedIOException(onlyRead);
            }
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
