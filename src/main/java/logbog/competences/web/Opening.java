package logbog.competences.web;

import java.util.List;
import logbog.approvals.Ask;
import logbog.approvals.Asks;
import logbog.competences.Assessments;
import logbog.competences.Competences;
import logbog.competences.Wishes;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.posts.PostId;
import logbog.web.NotFound;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens one competence of a doctor's for someone who may read the record. */
@Component
class Opening {

  private final DoctorAccess access;
  private final Curricula curricula;
  private final Competences competences;
  private final Assessments assessments;
  private final Wishes wishes;
  private final Asks asks;

  Opening(
      DoctorAccess access,
      Curricula curricula,
      Competences competences,
      Assessments assessments,
      Wishes wishes,
      Asks asks) {
    this.access = access;
    this.curricula = curricula;
    this.competences = competences;
    this.assessments = assessments;
    this.wishes = wishes;
    this.asks = asks;
  }

  /**
   * @param post the last on the competence's edition where none is said
   */
  OpenedCompetence open(
      Viewer.Clinician viewer, PersonId doctor, CompetenceId competence, @Nullable PostId post) {
    var record = access.open(viewer, doctor, "kompetence");
    return new OpenedCompetence(viewer, record, post(record, competence, post), competence);
  }

  CompetencePage page(OpenedCompetence opened, HeldForm form, String note, Problems problems) {
    var record = opened.record();
    var post = opened.post();
    var file = competences.file(post, opened.competence());
    var open = file.asks().stream().filter(Ask::open).toList();
    var refused =
        record.own() ? null : competences.refusal(record.by(), post, file.line()).orElse(null);
    var acts =
        new Acts(
            opened,
            file,
            refused,
            !asks.left(open).isEmpty(),
            record.own() ? wishes.departments(post) : List.of());
    return new CompetencePage(
        opened, file, acts, assessments.assessors(post), form, note, problems);
  }

  Competence competence(OpenedCompetence opened) {
    return curricula.competence(opened.competence());
  }

  private Post post(DoctorRecord record, CompetenceId competence, @Nullable PostId sought) {
    var edition = curricula.holding(competence).id();
    return record.posts().stream()
        .filter(it -> it.curriculum().equals(edition))
        .filter(it -> sought == null || it.id().equals(sought))
        .reduce((_, later) -> later)
        .orElseThrow(NotFound::new);
  }
}
