package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be empty, and arrays; writes arrays as the literals PostgreSQL casts. */
final class Columns {

  private Columns() {}

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  static Optional<String> word(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static List<@Nullable Short> levels(ResultSet row, String column) throws SQLException {
    var levels = new ArrayList<@Nullable Short>();
    for (var level : (Object[]) row.getArray(column).getArray()) {
      levels.add(level == null ? null : ((Number) level).shortValue());
    }
    return levels;
  }

  /** Places counted from 1, counted from 0; none where the column is empty. */
  static List<Integer> places(ResultSet row, String column) throws SQLException {
    return row.getArray(column) == null
        ? List.of()
        : levels(row, column).stream().map(place -> Objects.requireNonNull(place) - 1).toList();
  }

  static List<@Nullable InvitationId> authors(ResultSet row, String column) throws SQLException {
    var authors = new ArrayList<@Nullable InvitationId>();
    for (var author : (Object[]) row.getArray(column).getArray()) {
      authors.add(author == null ? null : InvitationId.of((UUID) author));
    }
    return authors;
  }

  static List<Boolean> flags(ResultSet row, String column) throws SQLException {
    return List.of((Boolean[]) row.getArray(column).getArray());
  }

  /** Of bits, as {@link #bits} writes them. */
  static List<Boolean> marks(ResultSet row, String column) throws SQLException {
    return row.getString(column).chars().mapToObj(bit -> bit == '1').toList();
  }

  /** {@code 0010}, to be cast to bits. */
  static String bits(List<Boolean> marks) {
    return marks.stream().map(mark -> mark ? "1" : "0").collect(Collectors.joining());
  }

  /** {@code {1,NULL,3}}, to be cast to an array. */
  static String literal(List<? extends @Nullable Object> values) {
    return values.stream()
        .map(v -> v == null ? "NULL" : v.toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
