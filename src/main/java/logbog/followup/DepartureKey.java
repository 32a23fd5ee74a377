package logbog.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Which departure: a summons, or the declarations of a class whose period ends the same day. */
public sealed interface DepartureKey {

  /** As the query of an address. */
  String query();

  /** A class that was called. */
  record Summoned(UUID summons) implements DepartureKey {
    @Override
    public String query() {
      return "?indkaldelse=" + summons;
    }
  }

  /**
   * Declarations that no summons called for.
   *
   * @param className as typed, whatever its case; empty where a final declaration names none
   */
  record Named(String className, LocalDate end) implements DepartureKey {
    @Override
    public String query() {
      return "?hold=" + URLEncoder.encode(className, StandardCharsets.UTF_8) + "&slut=" + end;
    }
  }
}
