package tw.servicequality.webhook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiverUrlTest {

    @ParameterizedTest
    @CsvSource({"https://hooks.example,", "https://hooks.example:8443/in?a=1,", "HTTPS://hooks.example/,", "https://[2606:4700::1]/x,",
        "http://hooks.example, webhook-https", "ftp://hooks.example, webhook-https", "hooks.example/in, webhook-url", "https:hooks, webhook-url",
        "https:///in, webhook-url", "https://hooks example, webhook-url", "https://所.example, webhook-url", "https://user:word@hooks.example, webhook-credentials",
        "https://@hooks.example, webhook-credentials", "https://hooks.example/#a, webhook-fragment", "https://hooks.example:0, webhook-port",
        "https://hooks.example:65536, webhook-port", "'https://hooks.example/a\r\nb: c', webhook-url"})
    void an_address_is_refused_for_a_reason(String url, String fault) {
        assertEquals(Optional.ofNullable(fault), ReceiverUrl.fault(url, false));
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080/in,", "file:///etc/passwd, webhook-url", "gopher://a.example, webhook-https"})
    void without_encryption_only_where_it_is_allowed(String url, String fault) {
        assertEquals(Optional.ofNullable(fault), ReceiverUrl.fault(url, true));
    }

    @ParameterizedTest
    @CsvSource({"https://hooks.example, hooks.example, 443, true, hooks.example, /", "http://hooks.example/a%20b?c=%26, hooks.example, 80, false, hooks.example, /a%20b?c=%26",
        "https://[2606:4700::1]:8443/x, 2606:4700::1, 8443, true, [2606:4700::1]:8443, /x"})
    void an_address_is_taken_apart(String url, String host, int port, boolean tls, String authority, String target) {
        assertEquals(new ReceiverUrl(host, port, tls, authority, target), ReceiverUrl.of(url));
    }
}
