package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came back over a connection that the test opened itself, so that it can say which address it comes from and which name it asks for.
 *
 * @param head status and headers
 */
record RawAnswer(String head, String body) {

    private static final String END = "\r\n";

    int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }

    List<String> headers(String name) {
        return head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).toList();
    }

    Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** Sends a request and reads to the end of the connection. Who is refused while he still sends may be cut off; what was answered before that counts. */
    static RawAnswer ask(Socket socket, String head, byte[] body) throws IOException {
        try {
            socket.getOutputStream().write((head + "Accept-Language: en\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException refused) {
            assertTrue(body.length > 0, refused.toString());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            in.transferTo(all);
        } catch (IOException cutOff) {
            assertTrue(all.size() > 0, cutOff.toString());
        }
        // One byte is one sign until the pieces are put together.
        String text = all.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END + END);
        assertTrue(end > 0, "no answer: " + text);
        String rest = text.substring(end + 2 * END.length());
        RawAnswer answer = new RawAnswer(text.substring(0, end), rest);
        String whole = answer.header("Transfer-Encoding").isPresent() ? joined(rest) : rest;
        return new RawAnswer(answer.head(), new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** What is sent in pieces has the length of each before it. */
    private static String joined(String pieces) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int line = pieces.indexOf(END, at);
            int length = Integer.parseInt(pieces.substring(at, line), 16);
            if (length == 0) {
                return whole.toString();
            }
            at = line + END.length();
            whole.append(pieces, at, at + length);
            at += length + END.length();
        }
    }
}
