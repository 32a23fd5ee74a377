package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import logbog.tables.Legible;
import logbog.tables.NotATable;
import logbog.tables.Trouble;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Editions as files, and files as editions. */
@Component
public class Exchange {

  /** A file can take a hundred megabytes while it is read: two at a time, whoever asks. */
  private final Semaphore turns = new Semaphore(2);

  /**
   * Reads a file of any kind this module writes, and a table of goals; which one is seen from what
   * is in it. Never throws for what is in the file.
   */
  public Reading read(byte[] file) {
    turns.acquireUninterruptibly();
    try {
      return looksLikeJson(file) ? json(file) : TableReading.read(file);
    } finally {
      turns.release();
    }
  }

  private static Reading json(byte[] file) {
    try {
      var whole = new Node(Json.MAPPER.readTree(Legible.text(file)), "", new ArrayList<Trouble>());
      var names = List.copyOf(whole.json().propertyNames());
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

  private static boolean looksLikeJson(byte[] file) {
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
