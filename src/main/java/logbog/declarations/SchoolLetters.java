package logbog.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/**
 * Tells a school's contact that a declaration is signed or disputed; an address replaced since
 * hears nothing.
 */
@Component
class SchoolLetters implements LetterWriter {

  private final DeclarationRows declarations;
  private final ContactRows contacts;
  private final CompletionRows completions;
  private final LetterWords words;

  SchoolLetters(
      DeclarationRows declarations,
      ContactRows contacts,
      CompletionRows completions,
      LetterWords words) {
    this.declarations = declarations;
    this.contacts = contacts;
    this.completions = completions;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Notices.TO_SCHOOL, Notices.DISPUTED_SCHOOL);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var declaration = declarations.get(DeclarationId.of(letter.about()));
    var concerned =
        contacts.of(declaration.id()).stream()
            .anyMatch(c -> c.until() == null && c.address().equals(letter.to()));
    if (!concerned) {
      return Optional.empty();
    }
    return Optional.of(
        letter.kind().equals(Notices.TO_SCHOOL)
            ? completed(letter, declaration)
            : disputed(letter, declaration));
  }

  private Prose completed(Letter letter, Declaration declaration) {
    var in = words.in(letter.language());
    var apprentice = declaration.apprenticeName();
    var period = declaration.period();
    var before = new ArrayList<String>();
    before.add(
        period.className().isEmpty()
            ? in.say(
                "declarations.letter.completed.school.no-class", apprentice, in.date(period.end()))
            : in.say(
                "declarations.letter.completed.school",
                apprentice,
                period.className(),
                in.date(period.end())));
    completions
        .find(declaration.id())
        .ifPresent(
            filling -> before.addAll(in.paper(filling, "declarations.letter.completed.paper")));
    if (declaration.revises() != null) {
      before.add(in.say("declarations.letter.completed.replaces"));
    }
    if (completions.find(declaration.id()).filter(it -> !it.atRisk().isEmpty()).isPresent()) {
      before.add(in.say("declarations.letter.completed.warns"));
    }
    return prose(
        in,
        declaration,
        "declarations.letter.completed.subject",
        before,
        "declarations.letter.completed.school.next");
  }

  private Prose disputed(Letter letter, Declaration declaration) {
    var in = words.in(letter.language());
    return prose(
        in,
        declaration,
        "declarations.letter.disputed.subject",
        List.of(
            in.say(
                "declarations.letter.disputed.text",
                declaration.apprenticeName(),
                declaration.workplaceName())),
        "declarations.letter.disputed.next.school");
  }

  private static Prose prose(
      LetterWords.In in,
      Declaration declaration,
      String subject,
      List<String> before,
      String after) {
    return in.about(
        declaration,
        subject,
        "",
        before,
        in.link("declarations.letter.completed.read", "/home/erklaeringer/" + declaration.id()),
        after,
        in.say("declarations.letter.school.why", declaration.apprenticeName()));
  }
}
