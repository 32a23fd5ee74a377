package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import logbog.programmes.Contact;
import logbog.programmes.Flaw;
import logbog.programmes.Question;
import logbog.programmes.Texts;
import logbog.programmes.Topic;
import logbog.programmes.Translated;
import logbog.web.Typed;

/** Reads the typed texts of a draft. */
final class TextsReading {

  private static final int LINE = 300;
  private static final int TEXT = 2000;
  private static final int AREAS = 12_000;

  private final Sent sent;
  private final Typed typed = new Typed();

  TextsReading(Sent sent) {
    this.sent = sent;
  }

  Texts texts() {
    return new Texts(
        sent.of("learnerWord"),
        text("legalReference", "legalReferenceEnglish", TEXT),
        text("guidance", "guidanceEnglish", TEXT),
        questions(),
        workAreas(),
        sent.on("ratesFirst"),
        new Contact(line("contactName", 200), line("contactEmail", 254), line("contactPhone", 40)),
        line("finalAddress", 254));
  }

  Typed typed() {
    return typed;
  }

  /** Says what a rule found beside the field it found it in. */
  void wrong(Flaw flaw) {
    var field =
        switch (flaw.field()) {
          case "workArea", "workArea.english" -> "workAreas";
          case "contact.name" -> "contactName";
          case "contact.email" -> "contactEmail";
          case "contact.phone" -> "contactPhone";
          case "guidance.english" -> "guidanceEnglish";
          case "legalReference.english" -> "legalReferenceEnglish";
          default -> flaw.field().replace('.', '-');
        };
    if (sent.fields().containsKey(field)) {
      typed.wrong(field, flaw.problem().key(), flaw.problem().arguments().toArray());
    }
  }

  private SortedMap<Topic, Question> questions() {
    var questions = new TreeMap<Topic, Question>();
    for (var topic : Topic.values()) {
      var question = "question-" + topic;
      var help = "help-" + topic;
      questions.put(
          topic,
          new Question(
              text(question, question + "-english", LINE), text(help, help + "-english", TEXT)));
    }
    return questions;
  }

  /** One a line; the English ones stand in the same order. */
  private List<Translated> workAreas() {
    var danish = typed.optionalText("workAreas", sent.of("workAreas"), AREAS).lines().toList();
    var english =
        typed.optionalText("workAreasEnglish", sent.of("workAreasEnglish"), AREAS).lines().toList();
    var areas = new ArrayList<Translated>();
    for (int i = 0; i < danish.size(); i++) {
      var twin = i < english.size() ? english.get(i).strip() : "";
      if (!danish.get(i).isBlank()) {
        areas.add(new Translated(danish.get(i).strip(), twin));
      }
    }
    if (english.size() > danish.size()) {
      typed.wrong("workAreasEnglish", "committee.texts.areas.more");
    }
    return areas;
  }

  private Translated text(String danish, String english, int most) {
    return new Translated(
        typed.optionalText(danish, sent.of(danish), most),
        typed.optionalText(english, sent.of(english), most));
  }

  private String line(String field, int most) {
    return typed.optionalLine(field, sent.of(field), most);
  }
}
