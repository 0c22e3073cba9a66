package tw.servicequality.webhook.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a receiver is.
 *
 * @param host a name, or an address without brackets
 * @param port from 1 to 65535
 * @param tls whether it is reached by HTTPS
 * @param authority host and port as they stand in the address, for the header {@code Host}
 * @param target path and query, beginning with a stroke
 */
public record ReceiverUrl(String host, int port, boolean tls, String authority, String target) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65535;

    /**
     * What is wrong with an address.
     *
     * @param plainToo whether HTTP without encryption is allowed
     * @return the code of a fault; empty for one that can be used
     */
    public static Optional<String> fault(String text, boolean plainToo) {
        URI uri = parsed(text);
        if (uri == null || uri.getScheme() == null || uri.getHost() == null || uri.isOpaque()) {
            return Optional.of("webhook-url");
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !(plainToo && "http".equalsIgnoreCase(uri.getScheme()))) {
            return Optional.of("webhook-https");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("webhook-credentials");
        }
        if (uri.getRawFragment() != null) {
            return Optional.of("webhook-fragment");
        }
        boolean isPort = uri.getPort() == -1 || uri.getPort() >= 1 && uri.getPort() <= LAST_PORT;
        return isPort ? Optional.empty() : Optional.of("webhook-port");
    }

    /** Reads an address that {@link #fault} found nothing wrong with. */
    public static ReceiverUrl of(String text) {
        URI uri = parsed(text);
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new ReceiverUrl(uri.getHost().replaceAll("[\\[\\]]", ""), uri.getPort() == -1 ? tls ? HTTPS : HTTP : uri.getPort(), tls, uri.getRawAuthority(),
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
