package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads declarations as asked for, with the status they have now. */
@Component
class DeclarationRows {

  /** The columns {@link #read} wants; {@code d} is the declaration, {@code o} its overview. */
  static final String COLUMNS =
      """
      d.id, d.apprentice_id, d.apprentice_name, d.workplace_name, d.cvr, d.speciality_id, d.speciality_name, d.kind, d.period_end,
      d.main_course, d.school_name, d.institution_no, d.class_name, d.sheet, d.requested_at, d.revises,
      d.revision_reason, o.status
      """;

  private final JdbcClient jdbc;
  private final Programmes programmes;
  private final Clock clock;

  DeclarationRows(JdbcClient jdbc, Programmes programmes, Clock clock) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The apprentice's own. */
  Declaration owned(DeclarationId id, PersonId apprentice) {
    return jdbc.sql(
            """
            select %s from declarations.declaration d join declarations.overview(:now) o on o.id = d.id
            where d.id = :id and d.apprentice_id = :apprentice
            """
                .formatted(COLUMNS))
        .param("now", now())
        .param("id", id.value())
        .param("apprentice", apprentice.value())
        .query(this::read)
        .optional()
        .orElseThrow(NoSuchDeclaration::new);
  }

  /** One within the scope of a proven address, its own or by its school (V9). */
  Declaration inScopeOf(String address, DeclarationId id) {
    return jdbc.sql(
            """
            select %s from declarations.declaration d join declarations.overview(:now) o on o.id = d.id
            where d.id = :id
              and exists (select from declarations.scope(:address, :today) s where s.declaration_id = d.id)
            """
                .formatted(COLUMNS))
        .param("now", now())
        .param("id", id.value())
        .param("address", address)
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .query(this::read)
        .optional()
        .orElseThrow(NoSuchDeclaration::new);
  }

  /** Whoever asks has shown their right to it already. */
  Declaration get(DeclarationId id) {
    return find(id).orElseThrow(NoSuchDeclaration::new);
  }

  Optional<Declaration> find(DeclarationId id) {
    return jdbc.sql(
            """
            select %s from declarations.declaration d join declarations.overview(:now) o on o.id = d.id
            where d.id = :id
            """
                .formatted(COLUMNS))
        .param("now", now())
        .param("id", id.value())
        .query(this::read)
        .optional();
  }

  Declaration read(ResultSet row, int n) throws SQLException {
    var pinned = SheetHash.of(row.getBytes("sheet"));
    var course = row.getObject("main_course", Integer.class);
    return new Declaration(
        DeclarationId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getString("apprentice_name"),
        row.getString("workplace_name"),
        Columns.word(row, "cvr").map(Cvr::of).orElse(null),
        SpecialityId.of(row.getObject("speciality_id", UUID.class)),
        row.getString("speciality_name"),
        new Period(
            Kind.valueOf(row.getString("kind")),
            row.getObject("period_end", LocalDate.class),
            course,
            row.getString("school_name"),
            row.getString("institution_no"),
            row.getString("class_name")),
        programmes.sheet(pinned),
        pinned,
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        Columns.id(row, "revises").map(DeclarationId::of).orElse(null),
        row.getString("revision_reason"),
        Status.valueOf(row.getString("status")));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
