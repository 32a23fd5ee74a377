package logbog.followup;

import java.time.LocalDate;
import java.util.Map;

/**
 * Who looks at the board.
 *
 * @param named the schools at which they are named: the names by the numbers
 * @param today in Denmark
 */
record BoardViewer(String address, Map<String, String> named, LocalDate today) {

  String[] schools() {
    return named.keySet().toArray(String[]::new);
  }
}
