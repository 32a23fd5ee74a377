package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import org.junit.jupiter.api.Test;

/** Righting what was asked, whatever became of the addresses. */
@ModuleTest
record CorrectionTest(Story story, Requests requests, Addressees addressees, Tokens tokens) {

  @Test
  void aRequestWithEveryLinkCalledOffCanStillBeRighted() {
    var cast = story.cast();
    var id = story.asked(cast);
    for (var address : List.of(cast.karen(), cast.poul())) {
      addressees.revoke(cast.mads(), id, tokens.invitation(id, address));
    }
    var asked = story.ask(cast, 2);
    requests.correct(
        cast.mads(),
        id,
        new Ask(
            asked.speciality(),
            asked.begun(),
            asked.workplace(),
            asked.period(),
            requests.asked(cast.mads(), id).trainers(),
            requests.asked(cast.mads(), id).contacts()));
    assertThat(requests.asked(cast.mads(), id).declaration().period().mainCourse()).isEqualTo(2);
  }
}
