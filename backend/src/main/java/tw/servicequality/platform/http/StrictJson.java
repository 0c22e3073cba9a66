package tw.servicequality.platform.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads JSON strictly: no duplicate keys, nothing behind the end, no number for an enum, no text for a number, no fraction for a whole one, no exponent
 * that blows a number up to gigabytes once it is written out, bounded depth and length, and no text that the database could not give back unchanged (NUL, lone surrogates).
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int DEPTH = 32;
    private static final int TEXT = 1_000_000;
    private static final int DIGITS = 100;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    @Override
    public void customize(ObjectMapper mapper) {
        JsonFactory factory = mapper.getFactory();
        factory.setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(TEXT).build());
        factory.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.registerModule(new SimpleModule("strict-text").addDeserializer(String.class, new StorableText())
                .addDeserializer(BigDecimal.class, new WritableNumber()));
    }

    /**
     * Reads {@code yyyy-MM-dd}.
     *
     * @throws DateTimeException for a date that does not exist, or that the database cannot hold
     */
    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + date.getYear());
        }
        return date;
    }

    /** Whether the database gives this text back as it was. */
    static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** A few characters such as 1e-999999999 would take a gigabyte when written out. */
    private static final class WritableNumber extends NumberDeserializers.BigDecimalDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal number = super.deserialize(parser, context);
            if (number != null && (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS)) {
                throw InvalidFormatException.from(parser, "number out of range", parser.getText(), BigDecimal.class);
            }
            return number;
        }
    }

    private static final class StorableText extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = super.deserialize(parser, context);
            if (text != null && !storable(text)) {
                throw InvalidFormatException.from(parser, "text cannot be stored", "\\u0000 / \\ud800–\\udfff", String.class);
            }
            return text;
        }
    }
}
