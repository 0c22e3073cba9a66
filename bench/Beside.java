package tw.servicequality.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Starts the packaged program as it starts itself and, once it is ready, a {@link Ceiling} beside it in the same Java, which so has the same collector, pool and
 * threads. See README.md.
 */
public final class Beside {

    private static final long PAUSE = 200;

    private Beside() {
    }

    /** Arguments are the program's. The system property {@code bench.port} is the ceiling's port, {@code bench.classes} the folder with its classes. */
    public static void main(String... arguments) throws Exception {
        Thread main = Thread.currentThread();
        Thread.ofPlatform().daemon().name("beside").start(() -> beside(main));
        Class.forName("io.quarkus.bootstrap.runner.AotQuarkusEntryPoint").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** The program's own class loader is that of its main thread, by then. */
    private static void beside(Thread main) {
        try {
            URI ready = URI.create("http://127.0.0.1:" + System.getProperty("quarkus.http.port") + "/q/health/ready");
            while (!answers(ready)) {
                Thread.sleep(PAUSE);
            }
            URL[] classes = {java.nio.file.Path.of(System.getProperty("bench.classes")).toUri().toURL()};
            ClassLoader loader = new URLClassLoader("ceiling", classes, main.getContextClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass("tw.servicequality.bench.Ceiling").getMethod("start", int.class).invoke(null, Integer.getInteger("bench.port"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ReflectiveOperationException | IOException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static boolean answers(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
