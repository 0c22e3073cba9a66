package tw.servicequality.petition;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.petition.PetitionExamples.confirm;
import static tw.servicequality.petition.PetitionExamples.from;
import static tw.servicequality.petition.PetitionExamples.naming;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.newPhoto;
import static tw.servicequality.petition.PetitionExamples.petition;
import static tw.servicequality.petition.PetitionExamples.send;
import static tw.servicequality.petition.PetitionExamples.token;
import static tw.servicequality.petition.PetitionExamples.upload;
import static tw.servicequality.petition.PetitionExamples.uploaded;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Sql;

/** Files that wait for a petition to become a case: how much room they have, and when they go. */
@QuarkusTest
class PetitionFileRoomTest {

    @Inject
    PetitionSweep sweep;

    private final String email = newAddress();
    private final String photo = newPhoto();

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
    }

    @Test
    void what_nothing_names_goes_after_a_day_and_what_nobody_confirms_with_its_petition() {
        String loose = "沒人引用" + UUID.randomUUID() + ".png";
        uploaded(loose);
        send(naming(email, uploaded(photo))).then().statusCode(202);
        Sql.change("update petition_file set created_at = created_at - interval 23 hour");
        sweep.sweep();
        assertEquals(0, Sql.number("select count(*) from attachment where file_name in (?, ?) and removed_at is not null", loose, photo));
        Sql.change("update petition_file set created_at = created_at - interval 2 hour");
        sweep.sweep();
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is not null", loose));
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is null", photo));
        Sql.change("update web_petition set created_at = created_at - interval 7 day - interval 1 second where token_hash = unhex(sha2(?, 256))", token(email));
        sweep.sweep();
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is not null", photo));
        assertEquals(0, Sql.number("select count(*) from petition_file f join attachment a on a.owner_id = f.id where a.file_name in (?, ?)", loose, photo));
    }

    @Test
    void what_a_robot_names_is_left_to_the_sweep() {
        send(with(naming(email, uploaded(photo)), "website", "x")).then().statusCode(202);
        assertEquals(1, Sql.number("select count(*) from petition_file f join attachment a on a.owner_id = f.id where a.file_name = ? and f.petition_id is null", photo));
    }

    @Test
    void an_address_may_send_forty_files_an_hour() {
        uploaded(photo);
        Sql.change("update petition_quota set taken = 39");
        upload("a.txt", Samples.text("refused files count")).then().statusCode(422);
        long before = Sql.number("select count(*) from attachment");
        Response refused = upload(photo, Samples.of("jpg"));
        refused.then().statusCode(429).header("Cache-Control", "no-store");
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 3500);
        assertEquals(before, Sql.number("select count(*) from attachment"));
        send(petition(email, "不附檔案仍可陳情")).then().statusCode(202);
    }

    @Test
    void there_is_an_end_to_the_room_for_files_that_wait() {
        Sql.change("insert into petition_file (id, key_hash, size, created_at) values (unhex(left(sha2('much', 256), 32)), unhex(sha2('much', 256)), 1073741824, utc_timestamp(3))");
        try {
            upload(photo, Samples.of("jpg")).then().statusCode(503).body("errors.code", contains("petition-files-full"));
            assertEquals(0, Sql.number("select count(*) from attachment where file_name = ?", photo));
        } finally {
            Sql.change("delete from petition_file where id = unhex(left(sha2('much', 256), 32))");
        }
        uploaded(photo);
    }

    @Test
    void who_fills_his_room_keeps_nobody_else_from_uploading() {
        String name = "佔滿" + UUID.randomUUID() + ".jpg";
        upload(from("127.0.0.91"), name, Samples.of("jpg")).then().statusCode(201);
        Sql.change("update petition_file set size = 60 * 1024 * 1024 where id = (select owner_id from attachment where file_name = ?)", name);
        Response refused = upload(from("127.0.0.91"), photo, Samples.of("jpg"));
        refused.then().statusCode(429).header("Cache-Control", "no-store");
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 86_000 && seconds <= 86_400, refused.header("Retry-After"));
        assertEquals(0, Sql.number("select count(*) from attachment where file_name = ?", photo));
        uploaded(photo);
        forget(name);
        upload(from("127.0.0.91"), name, Samples.of("jpg")).then().statusCode(201);
    }

    private static void forget(String name) {
        Sql.change("delete from petition_file where id = (select owner_id from attachment where file_name = ?)", name);
    }

    @Test
    void uploads_at_once_never_take_more_room_than_there_is() throws Exception {
        byte[] file = Samples.of("jpg");
        long left = (1L << 30) - Sql.number("select coalesce(sum(size), 0) from petition_file") - file.length * 3 / 2;
        Sql.change("insert into petition_file (id, key_hash, size, created_at) values (unhex(left(sha2('room', 256), 32)), unhex(sha2('room', 256)), ?, utc_timestamp(3))", left);
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all = new java.util.ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String sender = "127.0.2." + (i + 1);
                all.add(() -> upload(from(sender), photo, file).statusCode());
            }
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> one : hands.invokeAll(all)) {
                statuses.add(one.get());
            }
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(15, Collections.frequency(statuses, 503), statuses.toString());
        } finally {
            Sql.change("delete from petition_file where id = unhex(left(sha2('room', 256), 32))");
        }
    }

    @Test
    void the_files_of_a_petition_go_when_its_link_has_ended() {
        send(naming(email, uploaded(photo))).then().statusCode(202);
        String token = token(email);
        Sql.change("update web_petition set valid_until = utc_timestamp(3) + interval 1 minute where token_hash = unhex(sha2(?, 256))", token);
        sweep.sweep();
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is null", photo));
        Sql.change("update web_petition set valid_until = utc_timestamp(3) - interval 6 minute where token_hash = unhex(sha2(?, 256))", token);
        sweep.sweep();
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is not null", photo));
        assertEquals(0, Sql.number("select count(*) from petition_file f join attachment a on a.owner_id = f.id where a.file_name = ?", photo));
        confirm(token).then().statusCode(422).body("errors.code", contains("petition-link-expired"));
    }
}
