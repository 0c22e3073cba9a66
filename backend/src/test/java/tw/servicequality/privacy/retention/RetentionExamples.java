package tw.servicequality.privacy.retention;

import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.number;

import java.time.Instant;
import java.util.UUID;

/** Runs of retention as tests start them, and what they make of a case. */
final class RetentionExamples {

    static final int FIVE_YEARS = 1827;
    static final int LONG_AGO = FIVE_YEARS + 60;

    private RetentionExamples() {
    }

    /** As if nothing had ever run. */
    static void forgetRuns() {
        change("delete from retention_run");
        change("delete from job_run where job = 'retention-plan'");
        change("update complaint set closed_at = utc_timestamp(3) where closed_at < date_sub(utc_timestamp(3), interval 3 year) and anonymised_at is null");
    }

    /** A day later the plan may be made again. */
    static void run(RetentionJob job, Instant now) {
        change("delete from job_run where job = 'retention-plan'");
        job.run(now);
    }

    static boolean isAnonymous(String id) {
        return number("select count(*) from complaint where id = ? and anonymised_at is not null", UUID.fromString(id)) == 1;
    }
}
