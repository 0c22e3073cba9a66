package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for one name, made for a test and signed by itself: as nginx wants it, and for the test to trust. */
final class OwnCertificate {

    private static final char[] PASSWORD = "of this test".toCharArray();
    private static final int PATIENCE = 30_000;

    private final SSLContext trust;

    private OwnCertificate(SSLContext trust) {
        this.trust = trust;
    }

    /** Writes {@code key.pem} and {@code certificate.pem} into a folder. */
    static OwnCertificate of(String name, Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        Files.deleteIfExists(store);
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/keytool").toString(), "-genkeypair", "-alias", "own", "-keyalg", "EC",
                "-validity", "2", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass",
                new String(PASSWORD)).redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start();
        assertEquals(0, made.waitFor(), Files.readString(folder.resolve("keytool.log")));
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        Files.writeString(folder.resolve("key.pem"), pem("PRIVATE KEY", keys.getKey("own", PASSWORD).getEncoded()));
        Files.writeString(folder.resolve("certificate.pem"), pem("CERTIFICATE", keys.getCertificate("own").getEncoded()));
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("own", keys.getCertificate("own"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(known);
        SSLContext trust = SSLContext.getInstance("TLS");
        trust.init(null, managers.getTrustManagers(), null);
        return new OwnCertificate(trust);
    }

    /** A connection to a port of this machine, from this address of it, that asks for this name and trusts nothing but this certificate for that name. */
    SSLSocket socket(String from, int port, String name, String version) throws Exception {
        Socket plain = new Socket();
        plain.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        plain.connect(new InetSocketAddress("127.0.0.1", port));
        SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket(plain, name, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(name)));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {version});
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }
}
