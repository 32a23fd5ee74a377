package logbog.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.Readings;
import logbog.documents.UploadId;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project is confirmed by a link, and then it stands as it is and the school reads it (V16). */
@ModuleTest
record ProjectsTest(
    Story story,
    Workbench workbench,
    Projects projects,
    Workshop workshop,
    Asking asking,
    Confirmations confirmations,
    NamedAddresses known,
    Campuses campuses,
    Readings readings,
    Letters letters,
    JdbcClient jdbc) {

  @Test
  void theSchoolReadsItOnceTheTrainerHasConfirmedItAndNotBefore() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var birgit = new Viewer.Office(cast.birgit());
    assertThat(known.knows(birgit.email())).isFalse();
    assertThat(projects.sharedWith(birgit, null)).isEmpty();
    assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> projects.readBy(birgit, id));

    workbench.confirmed(workbench.token(id));
    assertThat(known.knows(birgit.email())).isTrue();
    assertThat(projects.sharedWith(birgit, null)).extracting(Summary::id).containsExactly(id);
    var read = projects.readBy(birgit, id);
    assertThat(read.entries()).hasSize(2);
    assertThat(Objects.requireNonNull(read.confirmation()).trainerName()).isEqualTo("Karen Lund");
    assertThat(projects.readBy(new Viewer.Office(cast.karen()), id).entries()).hasSize(2);
    assertThat(projects.fileOf(cast.mads(), id).contacts().getFirst().firstReadAt()).isNotNull();
    assertThat(acts(id))
        .contains("ProjectBegun", "ProjectAddressed", "ProjectOpened")
        .contains("ProjectConfirmed", "ProjectRead");
  }

  /** V9. */
  @Test
  void anAddressPutRightLosesItsScopeAtOnce() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    workbench.confirmed(workbench.token(id));
    var birgit = new Viewer.Office(cast.birgit());
    projects.readBy(birgit, id);
    var other = "hanne-" + cast.birgit();
    asking.share(cast.mads(), id, List.of(EmailAddress.of(other)));
    assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> projects.readBy(birgit, id));
    assertThat(known.knows(birgit.email())).isFalse();
    letters.deliver();
    assertThat(letters.lastTo(other).path()).isEqualTo("/home/projekter/" + id);
  }

  /** V9. */
  @Test
  void aColleagueReadsItThroughTheSchoolsOwnListAndByName() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = workbench.asked(cast);
    var colleague = new Viewer.Office(campus.colleague());
    unknown(() -> projects.readBy(colleague, id));
    workbench.confirmed(workbench.token(id));
    assertThat(projects.sharedWith(colleague, null)).extracting(Summary::id).containsExactly(id);
    projects.readBy(colleague, id);
    var reading = readings.of(cast.mads().id().value(), null).getFirst();
    assertThat(reading.as()).isEqualTo(ReadAs.COLLEAGUE);
    assertThat(reading.matter()).isEqualTo(Matter.PROJECT);
    assertThat(reading.through()).isEqualTo(cast.birgit());
    assertThat(projects.fileOf(cast.mads(), id).contacts().getFirst().firstReadAt())
        .as("the mailbox it was read through")
        .isNotNull();
  }

  @Test
  void whatIsConfirmedIsNeverChangedWhoeverAsks() {
    var cast = story.cast();
    var mads = cast.mads();
    var id = workbench.asked(cast);
    workbench.confirmed(workbench.token(id));
    var entry = projects.fileOf(mads, id).entries().getFirst();
    var note = new Note(workbench.today(), "Mere", null, "");
    refused(() -> workshop.rewrite(mads, id, workbench.outline("Bord")));
    refused(() -> workshop.note(mads, id, note));
    refused(() -> workshop.renote(mads, id, entry.id(), note));
    refused(() -> workshop.remove(mads, id, entry.id()));
    refused(() -> workshop.remove(mads, id));
    refused(() -> asking.callBack(mads, id));
    refused(() -> workbench.ask(cast, id, cast.birgit()));
    for (var sql :
        List.of(
            "update projects.project set title = 'Bord' where id = :id",
            "update projects.entry set text = 'Mere' where project_id = :id",
            "delete from projects.attachment where project_id = :id",
            "delete from projects.project where id = :id")) {
      assertThatThrownBy(() -> jdbc.sql(sql).param("id", id.value()).update())
          .as(sql)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @Test
  void aChangeIsANewVersionThatNeedsANewConfirmation() {
    var cast = story.cast();
    var mads = cast.mads();
    var first = workbench.asked(cast);
    workbench.confirmed(workbench.token(first));
    var second = workshop.revise(mads, first);
    assertThat(workshop.revise(mads, first)).isEqualTo(second);
    var copy = projects.fileOf(mads, second);
    assertThat(copy.project().revises()).isEqualTo(first);
    assertThat(copy.entries()).hasSize(2);
    assertThat(copy.contacts())
        .extracting(it -> it.address().value())
        .containsExactly(cast.birgit());
    assertThat(projects.fileOf(mads, first).project().status()).isEqualTo(Status.CONFIRMED);

    var day = copy.entries().getFirst();
    var picture = day.pictures().getFirst().upload().id();
    workshop.detach(mads, second, day.id(), picture);
    assertThat(projects.attachment(mads, first, picture).upload().id()).isEqualTo(picture);

    workbench.ask(cast, second, cast.birgit());
    workbench.confirmed(workbench.token(second));
    assertThat(projects.fileOf(mads, first).project().status()).isEqualTo(Status.REPLACED);
    assertThat(projects.readBy(new Viewer.Office(cast.birgit()), first).newer()).isEqualTo(second);
  }

  @Test
  void anotherApprenticeDoesNotKnowIt() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var other = story.cast().mads();
    var file = projects.fileOf(cast.mads(), id);
    var picture = file.entries().getFirst().pictures().getFirst().upload().id();
    unknown(() -> projects.fileOf(other, id));
    unknown(() -> projects.attachment(other, id, picture));
    unknown(() -> workshop.rewrite(other, id, workbench.outline("Bord")));
    unknown(() -> workshop.remove(other, id));
    unknown(() -> workshop.revise(other, id));
    unknown(() -> asking.callBack(other, id));
    unknown(() -> asking.share(other, id, List.of()));
    var theirs = workbench.chair(other);
    var entry = projects.fileOf(other, theirs).entries().getFirst().id();
    unknown(() -> workshop.remove(cast.mads(), id, entry));
    unknown(() -> projects.attachment(cast.mads(), id, UploadId.of(entry.value())));
  }

  @Test
  void aDeletedOneIsGoneWithItsFilesAndTheTrainerIsTold() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    letters.deliver();
    workshop.remove(cast.mads(), id);
    unknown(() -> projects.fileOf(cast.mads(), id));
    assertThat(
            jdbc.sql(
                    "select count(*) from documents.upload where holder_id = :id and let_go_at is null")
                .param("id", id.value())
                .query(Integer.class)
                .single())
        .isZero();
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).subject())
        .isEqualTo("Mads Holm har kaldt et projekt tilbage");
  }

  @Test
  void withoutADayThereIsNothingToConfirm() {
    var cast = story.cast();
    var id = workshop.begin(cast.mads(), workbench.outline("Stol"));
    assertThatExceptionOfType(NothingToConfirm.class)
        .isThrownBy(() -> workbench.ask(cast, id, cast.birgit()));
  }

  private List<String> acts(ProjectId id) {
    return jdbc.sql("select act from audit.entry where subject = :id")
        .param("id", id.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static void refused(Runnable act) {
    assertThatExceptionOfType(ProjectClosed.class).isThrownBy(act::run);
  }

  private static void unknown(Runnable act) {
    assertThatExceptionOfType(NoSuchProject.class).isThrownBy(act::run);
  }
}
