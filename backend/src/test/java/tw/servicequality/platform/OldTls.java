package tw.servicequality.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A caller who still speaks the versions of TLS that Java gave up: a process of its own, as which ones Java speaks is settled when it starts. */
final class OldTls {

    private OldTls() {
    }

    /** What comes of a connection to a port of this machine under this name: the version, or what the other side said. */
    static List<String> connect(int port, String name, Path folder, String... versions) throws Exception {
        Path all = Files.writeString(folder.resolve("all-tls.properties"), "jdk.tls.disabledAlgorithms=\n");
        Path said = folder.resolve("old-tls.log");
        ProcessBuilder caller = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Djava.security.properties=" + all,
                "-cp", "target/test-classes", OldTls.class.getName(), Integer.toString(port), name, String.join(",", versions));
        int code = caller.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        List<String> lines = Files.readAllLines(said);
        if (code != 0) {
            throw new IllegalStateException(lines.toString());
        }
        return lines;
    }

    /** @param words port, name and versions */
    public static void main(String[] words) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        for (String version : words[2].split(",")) {
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", Integer.parseInt(words[0]))) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setServerNames(List.of(new SNIHostName(words[1])));
                parameters.setProtocols(new String[] {version});
                socket.setSSLParameters(parameters);
                socket.setSoTimeout(30_000);
                socket.startHandshake();
                System.out.println(socket.getSession().getProtocol());
            } catch (SSLException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    /** Whose certificate it is does not matter here. */
    private static final class Trusting implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // nobody comes
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // anybody
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
