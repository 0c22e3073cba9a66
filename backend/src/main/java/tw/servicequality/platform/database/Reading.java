package tw.servicequality.platform.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is done here reads and changes nothing. In the transaction that is begun for it Hibernate neither keeps what it loads for comparison nor compares all of it
 * before each further statement, which for a screen made of thousands of rows costs more than reading them. Within a transaction that is running already it
 * changes nothing. Whoever stores something here by mistake gets an {@link IllegalStateException}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Reading {
}
