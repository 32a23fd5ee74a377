package logbog.declarations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/** Tells someone where the empty form is that a school sends them. */
@Component
class EmptyFormLetters implements LetterWriter {

  private final LetterWords words;

  EmptyFormLetters(LetterWords words) {
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(EmptyForms.LETTER);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var in = words.in(letter.language());
    var told = letter.details();
    var name = told.getOrDefault("name", "");
    var school = told.getOrDefault("school", "");
    var speciality = told.getOrDefault("speciality", "");
    return Optional.of(
        new Prose(
            in.say("declarations.letter.empty-form.subject", speciality),
            "",
            List.of(in.say("declarations.letter.empty-form.text", name, school, speciality)),
            null,
            in.link(
                "declarations.letter.empty-form.act", "/blanket/" + told.getOrDefault("sheet", "")),
            List.of(in.say("declarations.letter.empty-form.next")),
            in.say("declarations.letter.empty-form.why", name, school),
            List.of()));
  }
}
