package tw.servicequality.webhook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({"8.8.8.8, true", "172.15.255.255, true", "172.32.0.0, true", "100.63.255.255, true", "100.128.0.0, true", "11.0.0.0, true", "168.63.129.17, true",
        "2606:4700:4700::1111, true", "2400:cb00::1, true", "::ffff:8.8.8.8, true",
        "0.0.0.0, false", "0.1.2.3, false", "10.0.0.1, false", "172.16.0.0, false", "172.31.255.255, false", "192.168.1.1, false", "127.0.0.1, false",
        "127.255.255.254, false", "169.254.0.1, false", "100.64.0.0, false", "100.127.255.255, false", "224.0.0.1, false", "239.255.255.255, false",
        "240.0.0.1, false", "255.255.255.255, false", "192.0.0.192, false", "198.19.0.1, false",
        "169.254.169.254, false", "100.100.100.200, false", "168.63.129.16, false", "fd00:ec2::254, false",
        "::, false", "::1, false", "::127.0.0.1, false", "::ffff:127.0.0.1, false", "::ffff:a9fe:a9fe, false", "64:ff9b::7f00:1, false", "2002:7f00:1::, false",
        "2001:0:1::1, false", "fc00::1, false", "fdff::1, false", "fe80::1, false", "febf::1, false", "fec0::1, false", "ff02::1, false"})
    void only_what_is_everybodys_is_reached(String address, boolean reached) throws UnknownHostException {
        assertEquals(reached, PublicAddress.is(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({"2130706433", "127.1", "0.0.0.0", "0"})
    void an_address_in_an_odd_dress_is_what_it_is(String address) throws UnknownHostException {
        assertEquals(false, PublicAddress.is(InetAddress.getByName(address)));
    }
}
