package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import logbog.tables.Legible;
import logbog.tables.NotATable;
import logbog.tables.Trouble;
import tools.jackson.core.JacksonException;

/** Reads JSON of a kind we know. */
final class JsonReading {

  private JsonReading() {}

  static Reading read(byte[] file) {
    try {
      var json = Json.MAPPER.readTree(Legible.text(file));
      var whole = new Node(json, "", new ArrayList<>());
      var names = List.copyOf(json.propertyNames());
      if (CaseReading.recognizes(names)) {
        return CaseReading.read(whole);
      }
      return ModelReading.recognizes(names)
          ? ModelReading.read(whole)
          : Reading.refused(List.of(Trouble.ofFile("exchange.json.unknown")));
    } catch (NotATable not) {
      return Reading.refused(not.troubles());
    } catch (JacksonException wrong) {
      var at = wrong.getLocation();
      return Reading.refused(
          List.of(Trouble.of(at == null ? 0 : at.getLineNr(), "", "exchange.json.wrong")));
    }
  }

  /** Whether it begins as JSON does. */
  static boolean looksLikeIt(byte[] file) {
    for (var b : file) {
      if (b == '{' || b == '[') {
        return true;
      }
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && (b & 0xFF) < 0xBB) {
        return false;
      }
    }
    return false;
  }
}
