package logbog.projects.web;

import logbog.people.Viewer;
import logbog.projects.Contact;
import logbog.projects.ProjectFile;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** Lays the apprentice's page of a project, with what was typed on it. */
@Component
class ProjectPages {

  private final UsualSchool school;
  private final EntryReading reading;

  ProjectPages(UsualSchool school, EntryReading reading) {
    this.school = school;
    this.reading = reading;
  }

  ProjectPage of(ProjectFile file) {
    return withEntry(file, EntryForm.blank(reading.today()), Problems.none());
  }

  ProjectPage withEntry(ProjectFile file, EntryForm entry, Problems problems) {
    var invitation = file.invitation();
    var named = file.contacts().stream().map(Contact::address).toList();
    var known = school.to(apprentice(file));
    var readers = named.isEmpty() ? known.readers() : named;
    var trainer = invitation == null ? "" : invitation.address().value();
    return new ProjectPage(file, entry, AskForm.of(trainer, readers), known.offered(), problems);
  }

  ProjectPage withAsk(ProjectFile file, AskForm ask, Problems problems) {
    return new ProjectPage(
        file,
        EntryForm.blank(reading.today()),
        ask,
        school.to(apprentice(file)).offered(),
        problems);
  }

  private static Viewer.Member apprentice(ProjectFile file) {
    return new Viewer.Member(file.project().apprentice(), file.project().apprenticeName());
  }
}
