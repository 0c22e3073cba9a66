package tw.servicequality.privacy.retention;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.number;
import static tw.servicequality.privacy.PrivacyExamples.person;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.privacy.PrivacyExamples;

/** An office that takes no case by itself. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class RetentionOffTest {

    @Inject
    RetentionJob job;
    @Inject
    OfficeClock clock;

    @Test
    void no_case_goes_but_who_asked_for_something_is_forgotten() {
        String id = PrivacyExamples.closed("不會到期", person());
        PrivacyExamples.closedDaysAgo(id, 9000);
        String request = PrivacyExamples.granted("ACCESS", person());
        change("update data_subject_request set decided_on = date_sub(utc_date(), interval 1830 day) where id = ?", UUID.fromString(request));
        change("delete from job_run where job = 'retention-plan'");
        job.run(clock.now());
        evaluation().request().get("/data-subject-requests/" + request).then().statusCode(200).body("person", nullValue());
        assertEquals(1, number("select count(*) from complaint where anonymised_at is null and id = ?", UUID.fromString(id)));
    }
}
