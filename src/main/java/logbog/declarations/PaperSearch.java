package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the declaration of a paper sheet among those the viewer may read. */
@Component
public class PaperSearch {

  private final JdbcClient jdbc;
  private final Clock clock;

  PaperSearch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Where this viewer finds it; empty for anything that is not theirs to read. */
  public Optional<DeclarationId> find(Viewer viewer, PaperCode code) {
    return switch (viewer) {
      case Viewer.Member apprentice ->
          jdbc.sql(
                  """
                  select id from declarations.declaration
                  where apprentice_id = :apprentice and right(replace(cast(id as text), '-', ''), 10) = :ending
                  order by id desc limit 1
                  """)
              .param("apprentice", apprentice.id().value())
              .param("ending", code.ending())
              .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
              .optional();
      case Viewer.Office office ->
          jdbc.sql(
                  """
                  select declaration_id from declarations.scope(:address, :today)
                  where right(replace(cast(declaration_id as text), '-', ''), 10) = :ending
                  order by declaration_id desc limit 1
                  """)
              .param("address", office.address())
              .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
              .param("ending", code.ending())
              .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
              .optional();
      case Viewer.Clinician _ -> Optional.empty();
    };
  }
}
