package tw.servicequality.platform;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import io.restassured.internal.common.assertion.AssertionSupport;
import io.restassured.internal.common.assertion.PathFragmentEscaper;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/**
 * An answer whose JSON paths are compiled once. REST Assured 5.5 compiles the path of every single assertion as a Groovy program of its own, which was a third
 * of the whole suite's processor time, and what followed from so many classes another sixth. A path leads where REST Assured leads; whatever is asked in
 * another way than by a path goes there untouched.
 */
final class KnownPaths {

    private static final String ROOT = "answer";
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
            root = response.jsonPath().get("$");
            read = true;
        }
        String escaped = AssertionSupport.escapePath(path, (PathFragmentEscaper) AssertionSupport.hyphen(), (PathFragmentEscaper) AssertionSupport.attributeGetter(),
                (PathFragmentEscaper) AssertionSupport.integer(), (PathFragmentEscaper) AssertionSupport.properties(),
                (PathFragmentEscaper) AssertionSupport.classKeyword()).toString();
        if (escaped.equals("$") || escaped.isEmpty()) {
            return (T) root;
        }
        Class<? extends Script> compiled = COMPILED.computeIfAbsent(ROOT + (escaped.matches("(?s)\\[-?\\d+].*") ? "" : ".") + escaped,
                expression -> new GroovyShell().parse(expression).getClass());
        try {
            return (T) InvokerHelper.createScript(compiled, new Binding(Map.of(ROOT, root))).run();
        } catch (NullPointerException nothing) {
            // The path leads through something that is not there.
            if (String.valueOf(nothing.getMessage()).matches("(?s)Cannot invoke method getAt\\(\\) on null object|Cannot get property .* on null object")) {
                return null;
            }
            throw nothing;
        }
    }
}
