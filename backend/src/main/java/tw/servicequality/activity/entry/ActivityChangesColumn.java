package tw.servicequality.activity.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps what differed as one JSON text: it is shown together, never searched. */
@Converter
@ApplicationScoped
class ActivityChangesColumn implements AttributeConverter<List<ActivityRevisionResponse.Change>, String> {

    private static final TypeReference<List<ActivityRevisionResponse.Change>> CHANGES = new TypeReference<>() {
    };

    private final ObjectMapper json;

    ActivityChangesColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(List<ActivityRevisionResponse.Change> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<ActivityRevisionResponse.Change> convertToEntityAttribute(String column) {
        try {
            return json.readValue(column, CHANGES);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("The stored history of an activity cannot be read", corrupt);
        }
    }
}
