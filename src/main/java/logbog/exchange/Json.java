package logbog.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.programmes.Dated;
import logbog.programmes.Translated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object on its way out as JSON: members in the order they were put, what says nothing left out.
 */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, Object> members = new LinkedHashMap<>();

  static byte[] bytes(Json json) {
    return MAPPER.writeValueAsBytes(json.members);
  }

  Json put(String name, @Nullable Object value) {
    if (value instanceof Json object) {
      members.put(name, object.members);
    } else if (value instanceof LocalDate day) {
      members.put(name, day.toString());
    } else if (value instanceof List<?> list) {
      members.put(
          name, list.stream().map(it -> it instanceof Json object ? object.members : it).toList());
    } else if (value != null && !value.equals("")) {
      members.put(name, value);
    }
    return this;
  }

  /** Also where it is empty: others require it. */
  Json putAlways(String name, String value) {
    members.put(name, value);
    return this;
  }

  /** Not at all where there are none. */
  Json putSome(String name, List<?> values) {
    return values.isEmpty() ? this : put(name, values);
  }

  Json put(String name, Translated text) {
    return text.blank()
        ? this
        : put(name, new Json().put("da", text.danish()).put("en", text.english()));
  }

  Json put(Dated dated) {
    return put("validFrom", dated.from()).put("validTo", dated.to());
  }
}
