package tw.servicequality.activity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which links a page may show. */
class WebLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example.tw/2026/0612, true",
        "HTTP://news.example.tw, true",
        "https://news.example.tw/新聞/登記?頁=1#二, true",
        "https://203.0.113.5:8443/a, true",
        "https://[2001:db8::1]/a, true",
        "javascript:alert(1), false",
        "'data:text/html;base64,PHNjcmlwdD4=', false",
        "file:///etc/passwd, false",
        "ftp://news.example.tw/a, false",
        "//news.example.tw/a, false",
        "news.example.tw/a, false",
        "https:news, false",
        "https:///a, false",
        "https://, false",
        "https://user:secret@news.example.tw/, false",
        "https://news.example.tw/a b, false",
        "聯合報 A3 版, false",
        "'', false",
    })
    void only_pages_of_the_web_with_a_host_are_links(String text, boolean link) {
        assertEquals(link, WebLink.isOne(text));
    }

    @Test
    void signs_that_end_a_line_or_an_attribute_make_no_link() {
        for (String sign : new String[] {"\n", "\t", "\u0000", "\"", "<", ">"}) {
            assertEquals(false, WebLink.isOne("https://news.example.tw/" + sign));
        }
    }
}
