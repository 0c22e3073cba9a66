package tw.servicequality.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.ReceiverUrl;

/**
 * Sends one message: to an address that was looked up before, under the name that the certificate must have. It follows no redirects, keeps no connection, and reads of
 * an answer its status and a few kilobytes, which it throws away.
 */
@ApplicationScoped
class WebhookClient {

    private static final int MOST_READ = 4096;
    /** More than ever send at once, so that no message waits for another while its time runs. */
    private static final int CONNECTIONS = 64;

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    WebhookClient(Vertx vertx, WebhookSettings settings) {
        this(vertx, settings.timeout(), null);
    }

    /** @param trusted whose certificates are trusted; null for those that Java trusts */
    WebhookClient(Vertx vertx, Duration timeout, TrustOptions trusted) {
        HttpClientOptions options = new HttpClientOptions().setKeepAlive(false).setMaxPoolSize(CONNECTIONS).setVerifyHost(true)
                .setConnectTimeout((int) timeout.toMillis());
        if (trusted != null) {
            options.setTrustOptions(trusted);
        }
        this.client = vertx.createHttpClient(options);
        this.timeout = timeout;
    }

    /**
     * What came of it.
     *
     * @param status what was answered; null when nothing was
     * @param fault null for a success
     */
    record Answer(Integer status, DeliveryFault fault) {

        static Answer of(int status) {
            return new Answer(status, DeliveryFault.of(status));
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Waits for the answer. */
    Answer send(ReceiverUrl receiver, InetAddress address, Map<String, String> headers, String body) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setServer(SocketAddress.inetSocketAddress(receiver.port(), address.getHostAddress()))
                .setHost(receiver.host()).setPort(receiver.port()).setSsl(receiver.tls()).setURI(receiver.target()).setFollowRedirects(false);
        headers.forEach(options::putHeader);
        options.putHeader("Host", receiver.authority());
        Exchange exchange = new Exchange();
        client.request(options).onSuccess(request -> exchange.begin(request, body)).onFailure(exchange::fail);
        return exchange.await(timeout);
    }

    /** One request on its way. */
    private static final class Exchange {

        private final CompletableFuture<Answer> ended = new CompletableFuture<>();
        private volatile HttpClientRequest request;
        private volatile Answer head;
        private int read;

        void begin(HttpClientRequest connected, String body) {
            request = connected;
            if (ended.isDone()) {
                connected.reset(); // the time was over before the connection stood
                return;
            }
            connected.response().onSuccess(this::read).onFailure(this::fail);
            connected.send(body).onFailure(this::fail);
        }

        /** The status says all; the rest is read only so that the receiver can end in peace. */
        private void read(HttpClientResponse response) {
            head = Answer.of(response.statusCode());
            response.exceptionHandler(broken -> ended.complete(head));
            response.endHandler(end -> ended.complete(head));
            response.handler(part -> {
                read += part.length();
                if (read > MOST_READ) {
                    ended.complete(head);
                    request.reset();
                }
            });
        }

        void fail(Throwable fault) {
            ended.complete(head != null ? head : new Answer(null, fault(fault)));
        }

        Answer await(Duration timeout) {
            try {
                return ended.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException over) {
                ended.complete(null);
                if (request != null) {
                    request.reset();
                }
                return head != null ? head : new Answer(null, DeliveryFault.TIMEOUT);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible); // it is only ever completed
            }
        }

        private static DeliveryFault fault(Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof SSLException || cause instanceof CertificateException) {
                    return DeliveryFault.CERTIFICATE;
                }
                if (cause instanceof ConnectTimeoutException) {
                    return DeliveryFault.TIMEOUT;
                }
            }
            return DeliveryFault.CONNECTION;
        }
    }
}
