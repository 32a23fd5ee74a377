package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What reading a declaration leaves. */
@ModuleTest
record OfficeReadingTest(
    Story story,
    Desk desk,
    Declarations declarations,
    JdbcClient jdbc,
    TransactionTemplate transaction) {

  @Test
  void everyReadingLeavesOneRowInTheTrail() {
    var cast = story.cast();
    var id = story.asked(cast);
    desk.reads(cast.birgit(), id);
    assertThat(readings(id)).containsExactly(cast.birgit());
    desk.reads(cast.birgit(), id);
    desk.reads(cast.poul(), id);
    assertThat(readings(id)).containsExactly(cast.birgit(), cast.birgit(), cast.poul());
  }

  @Test
  void theTrailCommitsWithTheReading() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    transaction.executeWithoutResult(
        status -> {
          declarations.readBy(new Viewer.Office(cast.birgit()), id);
          status.setRollbackOnly();
        });
    assertThat(readings(id)).isEmpty();
    assertThat(status(cast, id)).isEqualTo(Status.COMPLETED);
  }

  @Test
  void onlyTheSchoolsReadingCounts() {
    var cast = story.cast();
    var id = story.asked(cast);
    desk.reads(cast.birgit(), id);
    story.signed(cast, id);
    desk.reads(cast.poul(), id);
    assertThat(status(cast, id)).isEqualTo(Status.COMPLETED);
    desk.reads(cast.birgit(), id);
    assertThat(status(cast, id)).isEqualTo(Status.READ);
  }

  private List<String> readings(DeclarationId id) {
    return jdbc.sql(
            """
            select actor from audit.entry
            where subject = :id and act like '%Read%' and actor_kind = 'OFFICE' order by id
            """)
        .param("id", id.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  private Status status(Story.Cast cast, DeclarationId id) {
    return declarations.fileOf(cast.mads(), id).declaration().status();
  }
}
