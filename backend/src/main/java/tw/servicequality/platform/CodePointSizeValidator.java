package tw.servicequality.platform;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/**
 * Measures text in characters as people, the contract's {@code maxLength} and the database's columns do: a rare Han character, which Java
 * keeps in two places, counts once.
 */
public class CodePointSizeValidator implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = text.codePointCount(0, text.length());
        return length >= min && length <= max;
    }
}
