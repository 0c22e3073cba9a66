package tw.servicequality.platform.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who sends, as far as a network address tells. */
public final class Sender {

    /** One connection at home has all addresses of a /64 for itself. */
    private static final int NETWORK = 8;

    private Sender() {
    }

    /**
     * What one sender cannot change at will: an IPv4 address itself, of an IPv6 address its network.
     *
     * @param address as the connection tells it; null when it does not
     */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return address == null ? "unknown" : address;
        }
        try {
            int zone = address.indexOf('%');
            InetAddress read = InetAddress.getByName(zone < 0 ? address : address.substring(0, zone)); // with a colon nothing is looked up
            return read instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK)) : read.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
