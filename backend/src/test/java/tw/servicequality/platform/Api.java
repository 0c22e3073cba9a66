package tw.servicequality.platform;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls the running server the way a client does; every answer is held against the contract. */
public final class Api {

    private static final ContractFilter CONTRACT = new ContractFilter();

    private Api() {
    }

    /** A visitor's request, JSON in and out, in English so that texts can be asserted where they matter. */
    public static RequestSpecification visitor() {
        return RestAssured.given().filter(CONTRACT)
                .config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .contentType(ContentType.JSON).basePath("/api/v1").header("Accept-Language", "en");
    }
}
