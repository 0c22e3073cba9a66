package tw.servicequality.platform.database;

import java.nio.file.Path;
import java.util.Locale;

/** Settings before the container is there: system property, else environment variable, else the given value. */
public final class StartSettings {

    private StartSettings() {
    }

    /** A setting; the given value when nobody set it. */
    public static String get(String name, String otherwise) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        String environment = System.getenv().getOrDefault(variable, otherwise);
        return System.getProperty(name, environment);
    }

    /** The data folder. */
    public static Path dataFolder() {
        return Path.of(get("quality.data", "data")).toAbsolutePath().normalize();
    }
}
