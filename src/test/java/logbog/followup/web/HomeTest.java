package logbog.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What the front page of an office asks of the database: as few things for a large one as for a
 * small.
 */
@ModuleTest
record HomeTest(MockMvcTester http, Story story, Campuses campuses, Statements statements) {

  @Test
  void aSchoolsAddressIsAskedForAsOneThing() throws Exception {
    var cast = story.cast();
    story.asked(cast);
    assertThat(asked(cast.birgit())).hasSize(2);
  }

  @Test
  void whoIsNamedIsAskedForItsSchoolsToo() throws Exception {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    story.asked(cast);
    assertThat(asked(campus.colleague())).hasSize(3);
  }

  @Test
  void aCompanysAddressIsAskedForWhatWaits() throws Exception {
    var cast = story.cast();
    story.asked(cast);
    assertThat(asked(cast.karen())).hasSize(3);
  }

  private List<String> asked(String address) throws Exception {
    return statements.of(
        () -> assertThat(http.get().uri("/home").with(Story.office(address))).hasStatusOk());
  }
}
