package tw.servicequality.exchange.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import tw.servicequality.platform.problem.FieldPath;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.Texts;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableFault;

/** Says in both languages what is wrong with a row, whoever found it. */
@ApplicationScoped
public class RowFaults {

    private final Texts texts;
    private final MessageInterpolator constraints;

    RowFaults(Texts texts, ValidatorFactory validators) {
        this.texts = texts;
        this.constraints = validators.getMessageInterpolator();
    }

    /** A fault of the file itself, found while it was read. */
    public RowReport.Fault of(TableFault fault, String value) {
        return new RowReport.Fault(fault.key(), fault.place(), fault.reason().code(), value,
                new Label(fault.text(texts, Locale.TRADITIONAL_CHINESE), fault.text(texts, Locale.ENGLISH)));
    }

    /** A rule of the office that a room found broken. */
    public RowReport.Fault of(ProblemException.Fault fault, String column, String place, String value) {
        return new RowReport.Fault(column, place, fault.code(), value, label("fault." + fault.code(), fault.values()));
    }

    /** Why a single request for this row would have been refused as a whole. */
    public RowReport.Fault of(ProblemException problem, String place) {
        return new RowReport.Fault(null, place, problem.type().code(), null, label("problem." + problem.type().code() + ".detail", problem.values()));
    }

    /** A constraint of the request record. */
    public RowReport.Fault of(ConstraintViolation<?> violation, String column, String place, String value) {
        return new RowReport.Fault(column, place, FieldPath.rule(violation), value,
                new Label(constraint(violation, Locale.TRADITIONAL_CHINESE), constraint(violation, Locale.ENGLISH)));
    }

    /** A fault that is found here. */
    public RowReport.Fault of(String code, String column, String place, Object... values) {
        return new RowReport.Fault(column, place, code, null, label("fault." + code, values));
    }

    private Label label(String key, Object... values) {
        return new Label(texts.get(Locale.TRADITIONAL_CHINESE, key, values), texts.get(Locale.ENGLISH, key, values));
    }

    private String constraint(ConstraintViolation<?> violation, Locale language) {
        return constraints.interpolate(violation.getMessageTemplate(), new Context(violation.getConstraintDescriptor(), violation.getInvalidValue()), language);
    }

    private record Context(ConstraintDescriptor<?> descriptor, Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
