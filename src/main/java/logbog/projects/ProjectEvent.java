package logbog.projects;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to projects; each leaves its row in the audit trail with the change itself. */
public sealed interface ProjectEvent extends Traced {

  ProjectId project();

  PersonId apprentice();

  @Override
  default UUID subject() {
    return project().value();
  }

  @Override
  default UUID learner() {
    return apprentice().value();
  }

  /** An apprentice began one, or a new version of a confirmed one. */
  record ProjectBegun(ProjectId project, PersonId apprentice, Actor actor)
      implements ProjectEvent {}

  /** An apprentice deleted one that was not confirmed. */
  record ProjectRemoved(ProjectId project, PersonId apprentice, Actor actor)
      implements ProjectEvent {}

  /** A trainer was asked, replaced, called off, handed on to or sent a new link. */
  record ProjectAddressed(
      ProjectId project, PersonId apprentice, Actor actor, Map<String, String> details)
      implements ProjectEvent {}

  /** A trainer stated their name: the first act. */
  record ProjectOpened(ProjectId project, PersonId apprentice, Actor actor)
      implements ProjectEvent {}

  /** A trainer confirmed it. */
  record ProjectConfirmed(
      ProjectId project, PersonId apprentice, Actor actor, Map<String, String> details)
      implements ProjectEvent {}

  /** A trainer says that someone else confirmed it in their name. */
  record ProjectDisputed(ProjectId project, PersonId apprentice, Actor actor)
      implements ProjectEvent {}

  /** Someone other than the apprentice read it, or fetched a file of it. */
  record ProjectRead(
      ProjectId project, PersonId apprentice, Actor actor, Map<String, String> details)
      implements ProjectEvent {}
}
