package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a signed row: as its readers see it, and as a correction of it begins. */
final class Signed {

  private Signed() {}

  /**
   * @param names of the authors, by their ids
   */
  static Filling filling(ResultSet row, Map<String, String> names) throws SQLException {
    var words = words(row);
    return new Filling(
        levels(row),
        authorship(row).ofLevels().stream().map(author -> name(names, author)).toList(),
        Columns.marks(row, "unchanged"),
        words.workAreas(),
        Objects.requireNonNull(words.goalsReached()),
        words.goalsReachedNote(),
        words.specialNeeds(),
        words.talkHeld() != null
            ? new Talk.Held(words.talkHeld())
            : new Talk.Agreed(Objects.requireNonNull(words.talkAgreed())),
        words.focus(),
        words.remarks(),
        row.getString("signer_name"),
        Columns.instant(row, "completed_at").orElseThrow(),
        row.getLong("receipt"),
        Columns.places(row, "at_risk"),
        paper(row));
  }

  private static @Nullable FromPaper paper(ResultSet row) throws SQLException {
    var transcriber = row.getString("transcriber");
    if (transcriber == null) {
      return null;
    }
    var pages =
        Arrays.stream((Object[]) row.getArray("pages").getArray())
            .map(hash -> HexFormat.of().formatHex((byte[]) hash))
            .toList();
    return new FromPaper(
        transcriber, row.getString("school"), Columns.date(row, "signed_on").orElseThrow(), pages);
  }

  /** The same answers, each its author's still. */
  static Draft draft(ResultSet row) throws SQLException {
    var authorship = authorship(row);
    return new Draft(
        List.copyOf(levels(row)),
        authorship.ofLevels(),
        Columns.marks(row, "unchanged"),
        words(row),
        authorship.ofWords(),
        null,
        0);
  }

  private static List<Short> levels(ResultSet row) throws SQLException {
    return Columns.levels(row, "levels").stream().map(Objects::requireNonNull).toList();
  }

  private static Authorship authorship(ResultSet row) throws SQLException {
    return row.getArray("authors") == null
        ? Authorship.signers(
            Columns.id(row, "signer").map(InvitationId::of).orElseThrow(),
            levels(row).size(),
            words(row))
        : Authorship.unpacked(Columns.authors(row, "authors"), Columns.levels(row, "answered_by"));
  }

  private static Words words(ResultSet row) throws SQLException {
    return new Words(
        row.getString("work_areas"),
        Reached.valueOf(row.getString("goals_reached")),
        row.getString("goals_reached_note"),
        row.getString("special_needs").isEmpty(),
        row.getString("special_needs"),
        Columns.date(row, "talk_held").orElse(null),
        Columns.date(row, "talk_agreed").orElse(null),
        row.getString("focus"),
        row.getString("remarks"));
  }

  private static String name(Map<String, String> names, @Nullable InvitationId author) {
    return author == null ? "" : names.getOrDefault(author.toString(), "");
  }
}
