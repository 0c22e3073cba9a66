package tw.servicequality.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.platform.problem.ProblemException;

/** Reads query and path parameters so that a wrong one is a 400 that names the fault, never a 404 or an empty answer. */
@Provider
public class ParameterReader implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = name(annotations);
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Reading<>(name, "date", StrictJson::date);
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Reading<>(name, "instant", ParameterReader::storableInstant);
        }
        if (type == UUID.class) {
            return (ParamConverter<T>) new Reading<>(name, "uuid", UUID::fromString);
        }
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) new Reading<>(name, "number", Integer::valueOf);
        }
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Reading<>(name, "boolean", ParameterReader::strictBoolean);
        }
        if (type == String.class) {
            return (ParamConverter<T>) new Reading<>(name, "invalid-characters", ParameterReader::storable);
        }
        if (type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Reading<>(name, "choice", text -> (T) Enum.valueOf(type.asSubclass(Enum.class), text), choices);
        }
        return null;
    }

    /** A moment in years of four digits: the database knows no others. */
    private static Instant storableInstant(String text) {
        Instant moment = Instant.parse(text);
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1000 || year > 9998) {
            throw new DateTimeException(text);
        }
        return moment;
    }

    private static Boolean strictBoolean(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private static String storable(String text) {
        // U+FFFD is what the decoder leaves of bytes that are no UTF-8.
        if (!StrictJson.storable(text) || text.indexOf('\ufffd') >= 0) {
            throw new IllegalArgumentException("unstorable");
        }
        return text;
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case jakarta.ws.rs.QueryParam query -> {
                    return query.value();
                }
                case jakarta.ws.rs.PathParam path -> {
                    return path.value();
                }
                case jakarta.ws.rs.HeaderParam header -> {
                    return header.value();
                }
                case org.jboss.resteasy.reactive.RestQuery query -> {
                    return query.value();
                }
                default -> {
                    // another annotation says nothing about the name
                }
            }
        }
        return "parameter";
    }

    private record Reading<T>(String name, String fault, Function<String, T> reading, Object... values) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty() && !fault.equals("invalid-characters")) {
                return null;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new ProblemParameterException(ProblemException.parameter(name, fault, values));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    /** Carries a problem through the parameter handling, which lets only web exceptions pass. */
    private static final class ProblemParameterException extends jakarta.ws.rs.BadRequestException {

        private static final long serialVersionUID = 1L;

        ProblemParameterException(ProblemException problem) {
            super(problem);
        }
    }
}
