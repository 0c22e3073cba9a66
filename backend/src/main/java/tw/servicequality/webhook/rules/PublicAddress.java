package tw.servicequality.webhook.rules;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses of the network are everybody's. All others are refused, so that nobody makes the program knock on doors inside the house, or ask the machine's own
 * cloud for its keys. By IANA's registries of special-purpose addresses.
 */
public final class PublicAddress {

    private static final List<Block> REFUSED = Stream.of(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", // private
            "100.64.0.0/10", // carrier-grade NAT; a cloud's metadata too
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's own services at an address that looks public
            "169.254.0.0/16", // link-local; the metadata of most clouds
            "192.0.0.0/24", // protocol assignments; a cloud's metadata too
            "192.88.99.0/24", // relays of 6to4
            "198.18.0.0/15", // benchmarks
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "::/96", // any-local, loopback, and IPv4 in an old dress
            "64:ff9b::/96", "64:ff9b:1::/48", // IPv4 behind a translator
            "100::/64", // discarded
            "2001::/23", // protocol assignments, IPv4 in a tunnel among them
            "2002::/16", // IPv4 in a tunnel
            "fc00::/7", // unique-local; a cloud's metadata too
            "fe80::/10", "fec0::/10", // link-local, site-local
            "ff00::/8" // multicast
    ).map(Block::of).toList();

    private PublicAddress() {
    }

    /** Whether the address is everybody's. An IPv4 address written as IPv6 counts as what it is. */
    public static boolean is(InetAddress address) {
        byte[] bytes = plain(address.getAddress());
        return REFUSED.stream().noneMatch(it -> it.holds(bytes));
    }

    /** IPv4 in IPv6, {@code ::ffff:…}, which Java takes apart by itself almost everywhere. */
    private static byte[] plain(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible); // it was an address
        }
    }

    /** Addresses that begin alike. */
    private record Block(byte[] first, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible); // an address is not looked up
            }
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((address[bit / Byte.SIZE] & mask) != (first[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
