package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as it is shipped, run as a process of its own with its data under {@code target/launcher-test}. */
public final class PackagedProgram implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path SCRATCH = Path.of("target/launcher-test", TestDatabase.DATA.getFileName().toString()).toAbsolutePath();
    /** What Java keeps of a trained program, made with the package; see {@code .ci/build.sh}. */
    private static final Path TRAINED = Path.of("../.cache/program-" + Runtime.version().feature() + ".aot").toAbsolutePath().normalize();
    /** An office of sample data that the training has left. */
    private static final Path SAMPLE = Path.of("../.cache/sample-office").toAbsolutePath().normalize();
    private static final int SECONDS = 120;

    public final Path data;
    public final int port;
    private final Process process;
    private final Path output;

    private final boolean serving;

    private PackagedProgram(Path data, int port, Process process, Path output, boolean serving) {
        this.serving = serving;
        this.data = data;
        this.port = port;
        this.process = process;
        this.output = output;
    }

    /** A data folder that does not exist yet. */
    public static Path freshData(String name) {
        Path folder = SCRATCH.resolve(name);
        if (Files.exists(folder)) {
            databaseOf(folder).ifPresent(PackagedProgram::end);
            remove(folder);
        }
        return folder;
    }

    /** A data folder with an office of sample data, for a start with {@code quality.demo}; one that does not exist yet where no training has left any. */
    public static Path sampleOffice(String name) {
        Path folder = freshData(name);
        if (Files.isDirectory(SAMPLE)) {
            try {
                Files.createDirectories(SCRATCH);
                Process copy = new ProcessBuilder("cp", "-a", SAMPLE.toString(), folder.toString()).inheritIO().start();
                assertEquals(0, copy.waitFor());
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return folder;
    }

    /** Each folder holds a database server of its own: 300 MB. */
    public static void removeAll() {
        remove(SCRATCH);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it and returns at once. */
    public static PackagedProgram launch(Path data, int port, String... options) {
        return launch(data, port, List.of(), options);
    }

    /** The same with environment variables, {@code NAME=value}. */
    public static PackagedProgram launch(Path data, int port, List<String> environment, String... options) {
        return launch(data, port, environment, List.of(options), List.of());
    }

    /** Starts it with a command, such as {@code backup FILE}, and returns at once. */
    public static PackagedProgram command(Path data, List<String> environment, String... words) {
        return launch(data, freePort(), environment, List.of(), List.of(words));
    }

    private static PackagedProgram launch(Path data, int port, List<String> environment, List<String> options, List<String> words) {
        assertTrue(Files.exists(JAR), "the program is not packaged: ./test backend does that first");
        try {
            Path temporary = Files.createDirectories(SCRATCH.resolve("tmp"));
            Path output = Files.createTempFile(SCRATCH, "output", ".log");
            // Started for a few seconds each time: what Java would gain by compiling thoroughly costs more than it brings.
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m",
                    "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseCompactObjectHeaders", "-XX:AOTCache=" + TRAINED, "-Xlog:disable",
                    "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary, "-Dquality.data=" + data, "-Dquarkus.http.host=127.0.0.1",
                    "-Dquarkus.http.port=" + port));
            command.addAll(options);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(words);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("QUALITY_"));
            environment.forEach(pair -> builder.environment().put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
            return new PackagedProgram(data, port, builder.start(), output, words.isEmpty());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until the program says that it is ready; one that does not get so far is ended. */
    public PackagedProgram awaitReady() {
        boolean ready = false;
        try {
            await("ready", () -> {
                assertTrue(process.isAlive(), () -> "the program ended: " + output());
                return output().contains("Ready: http://localhost:" + port);
            });
            ready = true;
            return this;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    /** Waits for the end and answers the exit code. */
    public int awaitEnd() {
        try {
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), () -> "the program does not end: " + output());
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What it has said so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The errors that it has said so far, with their causes but without the places. */
    public String faults() {
        List<String> lines = output().lines().filter(it -> it.contains(" ERROR ") || it.startsWith("Caused by: ") || it.matches("[a-z]+(\\.\\w+)+(: .*)?")).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    /** Ends it as a person does. */
    public void terminate() {
        process.destroy();
    }

    /** Whether the process is there. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a failing computer does. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Asked over a connection of its own. The client is held until the answer is there: one that nobody knows any more may be gone before. */
    CompletableFuture<HttpResponse<String>> get(String path) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), HttpResponse.BodyHandlers.ofString())
                .whenComplete((answer, fault) -> client.shutdownNow());
    }

    /** Its database server, when one is running on its data. */
    public Optional<ProcessHandle> database() {
        return databaseOf(data);
    }

    /** Where its database server listens. */
    public int databasePort() {
        return Integer.parseInt(databaseArgument("--port"));
    }

    /** An argument of the database server's command line, such as {@code --port}. */
    String databaseArgument(String name) {
        return Stream.of(database().orElseThrow().info().arguments().orElseThrow()).filter(it -> it.startsWith(name + "=")).findFirst()
                .orElseThrow().substring(name.length() + 1);
    }

    /** The database server that runs on a data folder. */
    public static Optional<ProcessHandle> databaseOf(Path data) {
        String mark = "--datadir=" + data.resolve("mariadb");
        return ProcessHandle.allProcesses().filter(it -> List.of(it.info().arguments().orElse(new String[0])).contains(mark)).findFirst();
    }

    /** Waits for something, two minutes at the most. */
    public static void await(String what, java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within " + SECONDS + " seconds: " + what);
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Leaves nothing running, whatever the test found. The database may be that of another program when this one was a command. */
    @Override
    public void close() {
        end(process.toHandle());
        if (serving) {
            database().ifPresent(PackagedProgram::end);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
