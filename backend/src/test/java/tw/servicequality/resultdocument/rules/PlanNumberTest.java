package tw.servicequality.resultdocument.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanNumberTest {

    @ParameterizedTest
    @CsvSource({"1, （一）, 1、, 一、", "1.2, （二）, 2、, 二、", "1.2.10, （十）, 10、, 十、", "1.2.11, （十一）, 11、, 十一、", "4.1.20, （二十）, 20、, 二十、",
        "4.1.37, （三十七）, 37、, 三十七、", "4.0, （〇）, 0、, 〇、"})
    void headings_are_numbered_as_the_plan_does_at_each_level(String code, String dimension, String subDimension, String criterion) {
        assertEquals(dimension, PlanNumber.inBrackets(code));
        assertEquals(subDimension, PlanNumber.plain(code));
        assertEquals(criterion, PlanNumber.inWords(code));
    }

    @Test
    void codes_stand_in_the_order_of_their_numbers() {
        assertEquals(List.of("1.1.1.1.2", "1.2.3.2.9", "1.2.3.2.10", "1.10.1.1.1", "2.1.1.1.1"),
                Stream.of("2.1.1.1.1", "1.10.1.1.1", "1.2.3.2.10", "1.2.3.2.9", "1.1.1.1.2").sorted(PlanNumber.ORDER).toList());
    }
}
