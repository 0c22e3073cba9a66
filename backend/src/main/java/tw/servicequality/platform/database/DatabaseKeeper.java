package tw.servicequality.platform.database;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Keeps the process of the embedded database running: when it ends although nobody stopped it, it is started again at the same address, so that the
 * program goes on as with a server elsewhere that was restarted.
 */
final class DatabaseKeeper {

    private static final Logger LOG = Logger.getLogger(DatabaseKeeper.class);
    private static final int STOP_SECONDS = 60;
    private static final long PAUSE_MILLIS = 2000;

    /** How the process is started. */
    interface Launch {

        /**
         * Comes back when the server answers.
         *
         * @param keeper is given the process as soon as there is one
         */
        void start(Consumer<Process> keeper) throws IOException;
    }

    private final Launch launch;
    private volatile Process process;
    private volatile boolean stopping;

    private DatabaseKeeper(Launch launch) {
        this.launch = launch;
    }

    /** Starts it, and watches from then on. */
    static DatabaseKeeper start(Launch launch) throws IOException {
        DatabaseKeeper keeper = new DatabaseKeeper(launch);
        launch.start(keeper::began);
        keeper.watch();
        return keeper;
    }

    /** Stops it cleanly and for good. */
    void stop() {
        stopping = true;
        // One that was just being started again may have come after the one that was stopped.
        for (Process known = process; known.isAlive(); known = process) {
            stop(known.toHandle());
        }
    }

    /** Asks a server to stop; after a minute it is ended, and recovers from its log at the next start. */
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private void began(Process started) {
        process = started;
        if (stopping) {
            started.destroy();
        }
    }

    private void watch() {
        process.onExit().thenAccept(ended -> {
            if (!stopping) {
                Thread reviver = new Thread(this::revive, "database-keeper");
                reviver.setDaemon(true);
                reviver.start();
            }
        });
    }

    private void revive() {
        while (!stopping) {
            LOG.warnf("The embedded database ended with %d; it is started again", process.exitValue());
            try {
                launch.start(this::began);
                LOG.warn("The embedded database answers again");
                watch();
                return;
            } catch (IOException | StartRefusedException failed) {
                LOG.error("The embedded database does not come up; it is tried again", failed);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
