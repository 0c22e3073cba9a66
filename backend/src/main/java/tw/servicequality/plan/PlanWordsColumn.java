package tw.servicequality.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the plan's words as one JSON text: they are read and shown together, never searched by column. */
@Converter
@ApplicationScoped
class PlanWordsColumn implements AttributeConverter<PlanWords, String> {

    private final ObjectMapper json;

    PlanWordsColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(PlanWords words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public PlanWords convertToEntityAttribute(String column) {
        try {
            return json.readValue(column, PlanWords.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("The stored words of a plan cannot be read", corrupt);
        }
    }
}
