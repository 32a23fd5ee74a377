package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import logbog.summons.CalledId;

/**
 * Reads rows of the board. The database tells how far each has come, or how many are how far; what
 * colour that is, is nobody's but {@link Why}'s to say.
 */
final class BoardReading {

  /** What was done about one line; {@code %s} says which calls, nudges and notes are its. */
  static final String DONE =
      """
      k.spoke_with, k.promised, k.until, k.rung_at, k.caller_name,
      (select max(n.nudged_at) from followup.nudged m join followup.nudge n on n.id = m.nudge_id where %1$s) as nudged_at,
      (select count(*) from followup.note n where n.declaration_id = f.declaration_id and not exists (
         select from followup.note_closing c where c.note_id = n.id)) as open_notes
      """;

  /** A line, and the class it stands under. */
  record Found(BoardLine line, String className, String schoolName, LocalDate deadline) {}

  private final BoardViewer viewer;
  private final Map<DepartureKey, Departure> departures = new LinkedHashMap<>();

  BoardReading(BoardViewer viewer) {
    this.viewer = viewer;
  }

  /** Adds a row of a class: so many that are so far. */
  void count(ResultSet row, DepartureKey key) throws SQLException {
    var departure = departures.get(key);
    if (departure == null) {
      departure =
          Departure.of(
              key,
              row.getString("class_name"),
              schoolName(row),
              deadline(row),
              viewer.today(),
              new EnumMap<>(Light.class));
    }
    var counts = new EnumMap<Light, Integer>(Light.class);
    counts.putAll(departure.counts());
    var light = Why.of(facts(row, row.getBoolean("promised")), viewer.today()).light();
    counts.merge(light, row.getInt("how_many"), Integer::sum);
    departures.put(key, departure.with(counts));
  }

  List<Departure> departures() {
    return List.copyOf(departures.values());
  }

  Found line(ResultSet row, int n) throws SQLException {
    var declaration = id(row, "declaration_id", DeclarationId::of);
    var called = id(row, "called_id", CalledId::of);
    var call = row.getString("spoke_with") == null ? null : PhoneCallRows.read(row, n);
    var until = call == null ? null : call.until();
    var facts = facts(row, until != null && !until.isBefore(viewer.today()));
    var nudged = row.getObject("nudged_at", OffsetDateTime.class);
    return new Found(
        new BoardLine(
            declaration.orElse(null),
            called.orElse(null),
            row.getBoolean("readable"),
            id(row, "apprentice_id", PersonId::of).orElse(null),
            row.getString("name"),
            row.getString("workplace_name"),
            row.getString("speciality_name"),
            facts.coming(),
            Why.of(facts, viewer.today()),
            call,
            nudged == null ? null : nudged.toInstant(),
            row.getInt("open_notes")),
        row.getString("class_name"),
        schoolName(row),
        deadline(row));
  }

  private static Facts facts(ResultSet row, boolean promised) throws SQLException {
    return new Facts(
        Coming.valueOf(row.getString("standing")),
        row.getBoolean("disputed"),
        row.getBoolean("corrects"),
        promised,
        deadline(row));
  }

  /** Of a summons only the school's number is known, and the viewer is named there. */
  private String schoolName(ResultSet row) throws SQLException {
    var name = row.getString("school_name");
    return name == null ? viewer.named().getOrDefault(row.getString("institution_no"), "") : name;
  }

  private static LocalDate deadline(ResultSet row) throws SQLException {
    return row.getObject("deadline", LocalDate.class);
  }

  private static <T> Optional<T> id(ResultSet row, String column, Function<UUID, T> of)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(of);
  }
}
