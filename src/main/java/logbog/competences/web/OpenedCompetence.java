package logbog.competences.web;

import logbog.curricula.CompetenceId;
import logbog.people.Viewer;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;

/** A competence of a post, within a record that was opened for someone. */
public record OpenedCompetence(
    Viewer.Clinician viewer, DoctorRecord record, Post post, CompetenceId competence) {

  public String base() {
    return "/logbog/laeger/" + record.doctor() + "/kompetencer/" + competence;
  }

  public String path() {
    return base() + "?forloeb=" + post.id();
  }

  public String list() {
    return "/logbog/laeger/" + record.doctor() + "/kompetencer?forloeb=" + post.id();
  }
}
