package logbog.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.web.TooManyLetters;
import org.junit.jupiter.api.Test;

/** Whom a project may be sent to, and what of it can be confirmed (V16). */
@ModuleTest
record AskingTest(
    Story story,
    Workbench workbench,
    Projects projects,
    Workshop workshop,
    Asking asking,
    Confirmations confirmations) {

  @Test
  void whatHasLostItsOnlyDayIsNotConfirmed() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    for (var day : projects.fileOf(cast.mads(), id).entries()) {
      workshop.remove(cast.mads(), id, day.id());
    }
    var link = workbench.token(id);
    assertThatExceptionOfType(NothingToConfirm.class).isThrownBy(() -> workbench.confirmed(link));
  }

  @Test
  void nobodyIsTheirOwnTrainer() {
    var cast = story.cast();
    var id = workbench.chair(cast.mads());
    var own = EmailAddress.of(cast.email());
    var school = List.of(EmailAddress.of(cast.birgit()));
    assertThatExceptionOfType(OwnAddress.class)
        .isThrownBy(() -> asking.ask(cast.mads(), id, own, school));
    workbench.ask(cast, id, cast.birgit());
    assertThatExceptionOfType(OwnAddress.class)
        .isThrownBy(() -> confirmations.handOn(workbench.token(id), own));
    assertThat(workbench.token(id)).isNotNull();
  }

  @Test
  void strangersAreNotToldWithoutEnd() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    workbench.confirmed(workbench.token(id));
    for (int n = 1; n < 30; n++) {
      asking.share(cast.mads(), id, List.of(EmailAddress.of("fremmed" + n + "@x.example")));
    }
    var last = List.of(EmailAddress.of("fremmed@x.example"));
    assertThatExceptionOfType(TooManyLetters.class)
        .isThrownBy(() -> asking.share(cast.mads(), id, last));
  }
}
