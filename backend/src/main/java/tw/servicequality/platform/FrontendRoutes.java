package tw.servicequality.platform;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the separately built frontend when {@code quality.frontend.directory} names it, so that one program is enough on a
 * desk. Addresses of pages get {@code index.html}; {@code /api}, {@code /q} and files that do not exist are left to answer 404.
 */
@ApplicationScoped
class FrontendRoutes {

    private static final int LAST = 100_000;

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
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, root.toString()).setCachingEnabled(false).setIndexPage("index.html");
        router.routeWithRegex("^/(?!api/|api$|q/|q$|openapi\\.yaml$).*").order(LAST).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> {
            boolean hashed = context.normalizedPath().startsWith("/assets/");
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
            if (isPage(context)) {
                context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8").sendFile(root.resolve("index.html").toString());
            } else {
                files.handle(context);
            }
        });
    }

    /** A page has no dot in its last segment; a file has one. */
    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        return path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }
}
