package tw.servicequality.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the separately built frontend when {@code quality.frontend.directory} names it, so that one program is enough on a
 * desk. Addresses of pages get {@code index.html}; {@code /api}, {@code /open311}, {@code /q} and files that do not exist are left to answer 404.
 */
@ApplicationScoped
class FrontendRoutes {

    /** Before the API's own route, which answers 404 to every address that it does not know. */
    private static final int BEFORE_THE_API = 15_000;

    private static final Pattern FILE = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]*$");

    private final Optional<String> directory;

    FrontendRoutes(@ConfigProperty(name = "quality.frontend.directory") Optional<String> directory) {
        this.directory = directory;
    }

    void routes(@Observes Router router) {
        if (directory.isEmpty()) {
            return;
        }
        Path root = Path.of(directory.get()).toAbsolutePath().normalize();
        if (!Files.isRegularFile(root.resolve("index.html"))) {
            throw new IllegalStateException("quality.frontend.directory has no index.html: " + root);
        }
        Set<String> known = files(root);
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, root.toString()).setCachingEnabled(false).setIndexPage("index.html");
        router.routeWithRegex("^/(?!api/|api$|open311/|open311$|q/|q$).*").order(BEFORE_THE_API).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> {
            String path = context.normalizedPath();
            if (!isPage(path) && !known.contains(path)) {
                context.next();
                return;
            }
            boolean hashed = path.startsWith("/assets/");
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
            if (isPage(path)) {
                context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8").sendFile(root.resolve("index.html").toString());
            } else {
                files.handle(context);
            }
        });
    }

    /** A file ends in a dot and a word of letters; the code of an action item (2.2.2.1.2) ends in digits and is part of a page's address. */
    private static boolean isPage(String path) {
        return !path.startsWith("/assets/") && !FILE.matcher(path).find();
    }

    /** The addresses of all files, as they are when the program starts. */
    private static Set<String> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(file -> "/" + root.relativize(file)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
