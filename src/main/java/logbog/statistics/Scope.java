package logbog.statistics;

import java.util.List;
import logbog.programmes.Programme;
import logbog.programmes.Sheet;
import logbog.programmes.Speciality;

/**
 * What can be chosen among in a programme's statistics.
 *
 * @param sheets that were asked and counted, the newest first
 */
public record Scope(Programme programme, List<Speciality> specialities, List<Sheet> sheets) {

  /** The newest first; that is the one to begin with. */
  public List<String> versions() {
    return AskedSheets.versions(sheets);
  }

  /** Whether the levels of all versions mean the same, so that they can be added up. */
  public boolean comparable() {
    return AskedSheets.comparable(sheets);
  }
}
