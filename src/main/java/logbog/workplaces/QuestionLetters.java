package logbog.workplaces;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.people.Person;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letter to a firm that an apprentice asks, with the link to answer by, made as it is written;
 * and the one that tells the apprentice of the answer.
 */
@Component
class QuestionLetters implements LetterWriter {

  private final QuestionRows rows;
  private final Questions questions;
  private final People people;
  private final MessageSource texts;
  private final BaseUrl ours;

  QuestionLetters(
      QuestionRows rows, Questions questions, People people, MessageSource texts, BaseUrl ours) {
    this.rows = rows;
    this.questions = questions;
    this.people = people;
    this.texts = texts;
    this.ours = ours;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Questions.ASKING, Questions.ANSWERED);
  }

  /** Empty once it is answered, and for an apprentice who has left. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return rows.get(new QuestionId(letter.about()))
        .flatMap(
            question -> {
              var asker = people.find(question.apprentice());
              return letter.kind().equals(Questions.ASKING)
                  ? asker
                      .filter(_ -> questions.open(question))
                      .map(who -> asking(letter, question, who))
                  : asker.map(who -> answered(letter, question, who));
            });
  }

  private Prose asking(Letter letter, Question question, Person asker) {
    return new Prose(
        say(letter, "workplaces.letter.asking.subject", asker.name()),
        "",
        List.of(
            say(letter, "workplaces.letter.asking.text", asker.name()),
            say(letter, "workplaces.letter.asking.what")),
        null,
        new Prose.Action(
            say(letter, "workplaces.letter.asking.act"),
            ours.to(questions.token(question.id()).answerPath())),
        List.of(
            say(letter, "workplaces.letter.asking.until", Questions.DAYS),
            say(letter, "workplaces.letter.asking.wrong", asker.name())),
        say(letter, "workplaces.letter.asking.why", asker.name()),
        List.of());
  }

  private Prose answered(Letter letter, Question question, Person asker) {
    return new Prose(
        say(letter, "workplaces.letter.answered.subject"),
        say(letter, "workplaces.letter.greeting", asker.name()),
        List.of(
            say(
                letter,
                "workplaces.letter.answered.text",
                question.answeredBy() == null ? "" : question.answeredBy(),
                question.address().value())),
        null,
        new Prose.Action(
            say(letter, "workplaces.letter.answered.act"),
            ours.to("/erklaeringer/ny?kladde=" + question.draft())),
        List.of(say(letter, "workplaces.letter.answered.next")),
        say(letter, "workplaces.letter.answered.why"),
        List.of());
  }

  private String say(Letter letter, String key, Object... arguments) {
    return texts.getMessage(key, arguments, letter.language());
  }
}
