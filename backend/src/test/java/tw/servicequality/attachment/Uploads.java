package tw.servicequality.attachment;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;

/** What the tests of files do again and again. */
final class Uploads {

    private Uploads() {
    }

    static RequestSpecification request(Api.SignedIn who, String name, byte[] content) {
        return who.request().contentType("application/octet-stream").queryParam("fileName", name).body(content);
    }

    static Response post(Api.SignedIn who, String name, byte[] content) {
        return request(who, name, content).post("/attachments");
    }

    /** Uploads a small sound file of the kind that the name says. */
    static UUID upload(Api.SignedIn who, String name) {
        Response answer = post(who, name, Samples.of(FileName.extension(name)));
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    static Response assign(Api.SignedIn who, UUID thing, UUID... files) {
        return who.request().basePath("/test-things").queryParam("file", Arrays.asList(files)).put("/" + thing);
    }

    static int status(Api.SignedIn who, UUID file) {
        return who.request().get("/attachments/" + file).statusCode();
    }
}
