package tw.servicequality.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of a store that speaks S3. Such a store keeps a file whole or not at all by itself. */
class S3Store implements AttachmentStore {

    private static final String FOLDER = "attachments/";
    private static final String ANY_REGION = "us-east-1";
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration READING = Duration.ofSeconds(20);
    private static final Duration ALTOGETHER = Duration.ofSeconds(40);

    private final S3Client client;
    private final String bucket;

    S3Store(AttachmentSettings.S3 settings) {
        bucket = settings.bucket();
        client = S3Client.builder().endpointOverride(settings.endpoint()).region(Region.of(settings.region().orElse(ANY_REGION))).forcePathStyle(settings.pathStyle().orElse(true))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(READING).build())
                // Sums beyond those of S3 itself are not known to all stores.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED).responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls -> calls.apiCallTimeout(ALTOGETHER)).build();
    }

    @Override
    public void put(String name, Path file) throws IOException {
        call(() -> client.putObject(request -> request.bucket(bucket).key(FOLDER + name).contentType("application/octet-stream"), RequestBody.fromFile(file)));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return call(() -> client.getObject(request -> request.bucket(bucket).key(FOLDER + name)));
    }

    @Override
    public void delete(String name) throws IOException {
        call(() -> client.deleteObject(request -> request.bucket(bucket).key(FOLDER + name)));
    }

    @Override
    public void list(Consumer<Stored> each) throws IOException {
        call(() -> {
            client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(FOLDER)).contents()
                    .forEach(found -> each.accept(new Stored(found.key().substring(FOLDER.length()), found.lastModified())));
            return null;
        });
    }

    private interface Call<T> {
        T make();
    }

    private static <T> T call(Call<T> call) throws IOException {
        try {
            return call.make();
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(missing.getMessage());
        } catch (SdkException failed) {
            throw new IOException("The store of files cannot do it: " + failed.getMessage(), failed);
        }
    }
}
