package vn.thidua.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a column of type {@code jsonb} keeps, written and read as the API writes and reads it. Only a bug makes it unreadable. */
@Singleton
public class JsonColumns {

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public <T> T read(String written, Class<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public <T> Map<String, T> map(String written, Class<T> type) {
        try {
            return json.readValue(
                    written, json.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public <T> List<T> list(String written, Class<T[]> type) {
        return List.of(read(written, type));
    }
}
