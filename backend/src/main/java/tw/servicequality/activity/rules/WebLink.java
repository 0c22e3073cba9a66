package tw.servicequality.activity.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Tells links that a page may show from everything else that somebody may paste: scripts, data, files, names with passwords. */
public final class WebLink {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {
    }

    /** Whether this is an address of a page, {@code http} or {@code https}, with a host and without a name or password in it. */
    public static boolean isOne(String text) {
        try {
            URI address = new URI(text);
            return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(java.util.Locale.ROOT)) && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
