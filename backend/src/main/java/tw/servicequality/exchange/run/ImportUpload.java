package tw.servicequality.exchange.run;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.http.LargeBody;

/** Files that bring records in may be large. */
@ApplicationScoped
class ImportUpload implements LargeBody {

    private final ImportSettings settings;

    ImportUpload(ImportSettings settings) {
        this.settings = settings;
    }

    @Override
    public String path() {
        return "/api/v1/imports";
    }

    @Override
    public long limit() {
        return settings.largest();
    }
}
