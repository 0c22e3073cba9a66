package tw.servicequality.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that one sender has. */
class SenderTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"192.0.2.7, 192.0.2.7", "::ffff:192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002", "2001:db8:1:3::9, 20010db800010003", "fe80::1%eth0, fe80000000000000", "0:0:0:0:0:0:0:1, 0000000000000000",
        "-, unknown", "nonsense:, nonsense:"})
    void one_sender_is_an_address_or_a_network(String address, String sender) {
        assertEquals(sender, Sender.of(address));
    }
}
