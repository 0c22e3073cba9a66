package tw.servicequality.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.PublicAddress;
import tw.servicequality.webhook.rules.ReceiverUrl;

/** Says which receivers may be reached, and at which address. */
@ApplicationScoped
class WebhookAddresses {

    private static final String FIELD = "url";

    private final boolean privateToo;

    WebhookAddresses(WebhookSettings settings) {
        this.privateToo = settings.privateAddresses();
    }

    /**
     * An address to connect to, or why there is none.
     *
     * @param address null with a fault
     * @param fault null with an address
     */
    record Found(InetAddress address, DeliveryFault fault) {
    }

    /**
     * Refuses what must not be reached. A name that nobody knows yet is let in: it is looked up again before each connection.
     *
     * @throws ProblemException RULE_VIOLATED
     */
    void check(String url) {
        Optional<String> fault = ReceiverUrl.fault(url.strip(), privateToo);
        if (fault.isPresent()) {
            throw ProblemException.rule(FIELD, fault.get());
        }
        if (find(ReceiverUrl.of(url.strip())).fault() == DeliveryFault.ADDRESS_REFUSED) {
            throw ProblemException.rule(FIELD, "webhook-address");
        }
    }

    /**
     * Looks a name up, once: whoever connects uses this very address and asks nobody again. One address among several that is not public spoils all.
     * Asked before every connection, so that it counts what is allowed now and not when the subscription was made.
     */
    Found find(ReceiverUrl receiver) {
        try {
            InetAddress[] all = InetAddress.getAllByName(receiver.host());
            boolean isGood = privateToo || receiver.tls() && Arrays.stream(all).allMatch(PublicAddress::is);
            return isGood ? new Found(all[0], null) : new Found(null, DeliveryFault.ADDRESS_REFUSED);
        } catch (UnknownHostException unknown) {
            return new Found(null, DeliveryFault.HOST_UNKNOWN);
        }
    }
}
