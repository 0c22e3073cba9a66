package tw.servicequality.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import io.restassured.internal.common.assertion.AssertionSupport;
import io.restassured.internal.common.assertion.PathFragmentEscaper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/**
 * An answer whose JSON paths are walked, or compiled once. REST Assured 5.5 reads JSON in Groovy and compiles the path of every single assertion as a Groovy program of its
 * own, which was a third of the whole suite's processor time, and what followed from so many classes another sixth. A path leads where REST Assured leads; whatever
 * is asked in another way than by a path goes there untouched.
 */
final class KnownPaths {

    private static final String ROOT = "answer";
    /** Names and places in lists only: most paths are no more than this. */
    private static final Pattern PLAIN = Pattern.compile("(?!class\\b)[A-Za-z_]\\w*(\\.(?!class\\b)[A-Za-z_]\\w*|\\[-?\\d+])*");
    private static final Pattern STEP = Pattern.compile("\\[(-?\\d+)]|\\w+");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where a plain path ends at something that is neither an object nor a list, Groovy knows more. */
    private static final Object ELSEWHERE = new Object();
    private static final Map<String, Class<? extends Script>> COMPILED = new ConcurrentHashMap<>();

    private final Response response;
    private Object root;
    private boolean read;

    private KnownPaths(Response response) {
        this.response = response;
    }

    static Response of(Response response) {
        return new KnownPaths(response).wrapped(Response.class, response);
    }

    private <T> T wrapped(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new InvocationHandler() {
            @Override
            public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                String name = method.getName();
                if (name.equals("path") && arguments.length > 0 && isJson() && (arguments.length == 1 || ((Object[]) arguments[1]).length == 0)) {
                    return at((String) arguments[0]);
                }
                if (name.equals("body") && arguments != null && arguments.length == 3 && arguments[0] instanceof String path && arguments[1] instanceof Matcher<?> matcher
                        && isJson()) {
                    check(path, matcher);
                    Object[] more = (Object[]) arguments[2];
                    for (int i = 0; i < more.length; i += 2) {
                        check((String) more[i], (Matcher<?>) more[i + 1]);
                    }
                    return proxy;
                }
                if (name.equals("jsonPath") && arguments == null && isJson()) {
                    return new JsonPath(response.asString()) {
                        @Override
                        public <V> V get(String path) {
                            return at(path);
                        }
                    };
                }
                Object answer = called(method, target, arguments);
                return switch (answer) {
                    case Response again when again == target -> proxy;
                    case ValidatableResponse same when same == target -> proxy;
                    case ValidatableResponse then -> wrapped(ValidatableResponse.class, then);
                    case ExtractableResponse<?> extracted when method.getReturnType() == ExtractableResponse.class -> wrapped(ExtractableResponse.class, extracted);
                    case null, default -> answer;
                };
            }
        }));
    }

    private static Object called(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private boolean isJson() {
        return String.valueOf(response.contentType()).replaceAll(";.*", "").endsWith("json");
    }

    private void check(String path, Matcher<?> matcher) {
        Object found = at(path);
        if (!matcher.matches(found)) {
            StringDescription told = new StringDescription();
            told.appendText("JSON path ").appendText(path).appendText(" doesn't match.\nExpected: ").appendDescriptionOf(matcher).appendText("\n  Actual: ");
            matcher.describeMismatch(found, told);
            throw new AssertionError(told + "\n" + response.statusCode() + " " + response.asString());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T at(String path) {
        if (!read) {
            root = parsed(response.asString());
            read = true;
        }
        Object found = PLAIN.matcher(path).matches() ? walked(root, path) : ELSEWHERE;
        return (T) (found == ELSEWHERE ? run(path) : found);
    }

    /** The JSON as REST Assured reads it: a number with a point is a float where one can hold it. */
    private static Object parsed(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException notJson) {
            throw new UncheckedIOException(json, notJson);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_FLOAT -> Math.abs(parser.getDoubleValue()) > Float.MAX_VALUE ? (Object) parser.getDoubleValue() : (Object) parser.getFloatValue();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    /** Where a plain path leads. */
    private static Object walked(Object from, String path) {
        Object at = from;
        java.util.regex.Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            if (at == null) {
                return null;
            }
            at = steps.group(1) == null ? property(at, steps.group()) : element(at, Integer.parseInt(steps.group(1)));
            if (at == ELSEWHERE) {
                return ELSEWHERE;
            }
        }
        return at;
    }

    /** A field of an object; of a list, that of each of its objects. */
    private static Object property(Object of, String name) {
        if (of instanceof Map<?, ?> object) {
            return object.get(name);
        }
        if (!(of instanceof List<?> list)) {
            return ELSEWHERE;
        }
        List<Object> all = new ArrayList<>();
        for (Object one : list) {
            if (one != null) {
                Object value = property(one, name);
                if (value == ELSEWHERE) {
                    return ELSEWHERE;
                }
                all.add(value);
            }
        }
        return all;
    }

    private static Object element(Object of, int place) {
        if (!(of instanceof List<?> list) || place < -list.size()) {
            return ELSEWHERE;
        }
        int index = place < 0 ? list.size() + place : place;
        return index < list.size() ? list.get(index) : null;
    }

    private Object run(String path) {
        String escaped = AssertionSupport.escapePath(path, (PathFragmentEscaper) AssertionSupport.hyphen(), (PathFragmentEscaper) AssertionSupport.attributeGetter(),
                (PathFragmentEscaper) AssertionSupport.integer(), (PathFragmentEscaper) AssertionSupport.properties(),
                (PathFragmentEscaper) AssertionSupport.classKeyword()).toString();
        if (escaped.equals("$") || escaped.isEmpty()) {
            return root;
        }
        Class<? extends Script> compiled = COMPILED.computeIfAbsent(ROOT + (escaped.matches("(?s)\\[-?\\d+].*") ? "" : ".") + escaped,
                expression -> new GroovyShell().parse(expression).getClass());
        try {
            return InvokerHelper.createScript(compiled, new Binding(Map.of(ROOT, root))).run();
        } catch (NullPointerException nothing) {
            // The path leads through something that is not there.
            if (String.valueOf(nothing.getMessage()).matches("(?s)Cannot invoke method getAt\\(\\) on null object|Cannot get property .* on null object")) {
                return null;
            }
            throw nothing;
        }
    }
}
