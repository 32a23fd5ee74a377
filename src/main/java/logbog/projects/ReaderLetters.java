package logbog.projects;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/** The letters to the apprentice and to the school: confirmed, passed on, disputed. */
@Component
class ReaderLetters implements LetterWriter {

  private static final Map<String, String> TO_APPRENTICE =
      Map.of(Notices.CONFIRMED, "confirmed", Notices.DISPUTED, "disputed");
  private static final Map<String, String> TO_SCHOOL =
      Map.of(Notices.SHARED, "shared", Notices.DISPUTED_SCHOOL, "disputed.school");

  private final ProjectRows projects;
  private final InvitationRows invitations;
  private final ContactRows contacts;
  private final LetterWords words;

  ReaderLetters(
      ProjectRows projects, InvitationRows invitations, ContactRows contacts, LetterWords words) {
    this.projects = projects;
    this.invitations = invitations;
    this.contacts = contacts;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        Notices.CONFIRMED,
        Notices.DISPUTED,
        Notices.SHARED,
        Notices.DISPUTED_SCHOOL,
        Notices.HANDED_ON);
  }

  /** Empty where the project is gone, or the school's address was replaced since. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var in = words.in(letter.language());
    var handedOn = letter.kind().equals(Notices.HANDED_ON);
    var project =
        handedOn
            ? invitations
                .find(InvitationId.of(letter.about()))
                .flatMap(it -> projects.find(it.project()))
            : projects.find(ProjectId.of(letter.about()));
    if (handedOn) {
      return project.map(it -> in.toApprentice("handed-on", it));
    }
    var toApprentice = TO_APPRENTICE.get(letter.kind());
    if (toApprentice != null) {
      return project.map(it -> in.toApprentice(toApprentice, it));
    }
    return project
        .filter(it -> named(it, letter.to()))
        .map(
            it ->
                in.about(
                    TO_SCHOOL.getOrDefault(letter.kind(), ""),
                    it.apprenticeName(),
                    "/home/projekter/" + it.id()));
  }

  private boolean named(Project project, EmailAddress address) {
    return contacts.of(project.id()).stream().anyMatch(it -> it.address().equals(address));
  }
}
