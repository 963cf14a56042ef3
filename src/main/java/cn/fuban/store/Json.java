package cn.fuban.store;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records to JSON and back; fields that a newer version wrote are ignored by an older one. */
public final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The JSON of a value. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * The value of this JSON.
     *
     * @throws IllegalStateException if the stored text is not of the type: a defect or a damaged store
     */
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("Stored JSON is not a " + type.getSimpleName(), e);
        }
    }
}
