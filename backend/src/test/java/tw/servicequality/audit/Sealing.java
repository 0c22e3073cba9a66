package tw.servicequality.audit;

import io.quarkus.arc.Arc;

/** Gives the doings so far their places in the chain, which in tests nothing does by itself. */
public final class Sealing {

    private Sealing() {
    }

    public static void now() {
        Arc.container().instance(AuditSealer.class).get().seal();
    }
}
