package tw.servicequality.platform.watch;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is traced where traces are on: requests and what they cause, without what could tell of persons. */
class Tracing {

    /** Addresses hold secrets (calendar feeds) and words that were searched for; the route stands in the span's name. */
    private static final List<AttributeKey<String>> PERSONAL = List.of(AttributeKey.stringKey("url.path"), AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"), AttributeKey.stringKey("http.target"), AttributeKey.stringKey("http.url"),
            AttributeKey.stringKey("user_agent.original"), AttributeKey.stringKey("http.user_agent"), AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("http.client_ip"), AttributeKey.stringKey("network.peer.address"), AttributeKey.stringKey("net.sock.peer.addr"));

    /** @param share of the requests that are traced, unless who asks has decided already */
    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "quarkus.otel.traces.sampler.arg", defaultValue = "1") double share) {
        return Sampler.parentBased(new Requests(Sampler.traceIdRatioBased(share)));
    }

    @Produces
    @Singleton
    SpanProcessor persons() {
        return new Anonymous();
    }

    /** Takes no span that no request has caused: jobs ask the database every few seconds. */
    private record Requests(Sampler sampler) implements Sampler {

        @Override
        public SamplingResult shouldSample(Context parent, String trace, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
            return kind == SpanKind.SERVER ? sampler.shouldSample(parent, trace, name, kind, attributes, links) : SamplingResult.drop();
        }

        @Override
        public String getDescription() {
            return "requests, " + sampler.getDescription();
        }
    }

    /** Empties what is personal before anything is exported. */
    private static final class Anonymous implements SpanProcessor {

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            PERSONAL.stream().filter(it -> span.getAttribute(it) != null).forEach(it -> span.setAttribute(it, ""));
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            // nothing can be changed any more
        }

        @Override
        public boolean isEndRequired() {
            return false;
        }
    }
}
