package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import logbog.ModuleTest;
import logbog.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What being signed in costs each page, and when the database hears of it. */
@ModuleTest
record SessionUseTest(
    MockMvcTester http, Apprentice.School school, JdbcClient jdbc, Statements statements) {

  @Test
  void aPageAsksForItsSessionOnceAndWritesNothing() throws Exception {
    var sofie = school.sofieSignedIn(http);
    var asked = statements.of(() -> assertThat(sofie.isIn()).isTrue());
    assertThat(asked).filteredOn(sql -> sql.contains("signin.session")).hasSize(1);
    assertThat(asked).allMatch(sql -> sql.strip().toLowerCase(Locale.ROOT).startsWith("select"));
  }

  @Test
  void aSessionUsedAfterAMinuteSaysSo() {
    var sofie = school.sofieSignedIn(http);
    var id = (sofie.browser().cookie("logbog") + "").split("\\.", 2)[0];
    var back = 61_000;
    jdbc.sql(
            "update signin.session set last_access_time = last_access_time - :back where session_id = :id")
        .param("back", back)
        .param("id", id)
        .update();
    var before = lastUsed(id);
    assertThat(sofie.isIn()).isTrue();
    assertThat(lastUsed(id)).isGreaterThanOrEqualTo(before + back);
  }

  @Test
  void aSessionEndedElsewhereOpensNothingAtOnce() {
    var sofie = school.sofieSignedIn(http);
    assertThat(sofie.isIn()).isTrue();
    jdbc.sql("delete from signin.session where session_id = :id")
        .param("id", (sofie.browser().cookie("logbog") + "").split("\\.", 2)[0])
        .update();
    assertThat(sofie.isIn()).isFalse();
  }

  private long lastUsed(String id) {
    return jdbc.sql("select last_access_time from signin.session where session_id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }
}
