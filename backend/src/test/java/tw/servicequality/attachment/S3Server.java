package tw.servicequality.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/**
 * A real server that speaks S3, with one empty bucket, which it keeps in memory. A process of its own, because it needs another version of
 * a library (Guice) than the build's own tools, which stand in the class path of tests.
 */
class S3Server implements AutoCloseable {

    private static final String KEY = "key";
    private static final String SECRET = "secret";
    private static final String BUCKET = "files";

    private final Process process;
    private final URI address;

    S3Server() throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(jar -> !jar.contains("guice-5")).collect(Collectors.joining(System.getProperty("path.separator")));
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp", classes,
                S3Server.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("http:")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("The S3 server did not start");
        }
        address = URI.create(line);
    }

    /** The process: serves until its standard input ends, as it does when the tests end. */
    public static void main(String... none) throws Exception {
        BlobStoreContext memory = ContextBuilder.newBuilder(new TransientNio2BlobApiMetadata()).credentials("none", "none").overrides(new Properties())
                .build(BlobStoreContext.class);
        memory.getBlobStore().createContainerInLocation(null, BUCKET);
        S3Proxy server = S3Proxy.builder().blobStore(memory.getBlobStore()).endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET).build();
        server.start();
        System.out.println("http://127.0.0.1:" + server.getPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            // until it ends
        }
        System.exit(0);
    }

    URI address() {
        return address;
    }

    AttachmentSettings.S3 settings() {
        return settings(address(), SECRET);
    }

    AttachmentSettings.S3 settings(URI endpoint, String secret) {
        return new AttachmentSettings.S3() {
            @Override
            public URI endpoint() {
                return endpoint;
            }

            @Override
            public String bucket() {
                return BUCKET;
            }

            @Override
            public Optional<String> region() {
                return Optional.of("us-east-1");
            }

            @Override
            public String accessKey() {
                return KEY;
            }

            @Override
            public String secretKey() {
                return secret;
            }

            @Override
            public Optional<Boolean> pathStyle() {
                return Optional.of(true);
            }
        };
    }

    @Override
    public void close() {
        process.destroy();
    }
}
