package logbog.programmes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands on the form around the goals. An empty text is not said, or the shipped one stands.
 *
 * @param learnerWord {@code lærling} or {@code elev}; empty is what the register says
 * @param legalReference the law as the committee cites it; never coded
 * @param guidance what the trainer should know before answering
 * @param questions the committee's own wording of what is asked; a topic left out has the shipped
 * @param workAreas work areas to tick, in order; none where the trainer only writes (V3)
 * @param ratesFirst whether the apprentice rates themself first (V13)
 * @param contact whom to ask about the goals; the e-mail is empty where the register's stands
 * @param finalAddress where final declarations go (V10); empty where the register's stands
 */
public record Texts(
    String learnerWord,
    Translated legalReference,
    Translated guidance,
    SortedMap<Topic, Question> questions,
    List<Translated> workAreas,
    boolean ratesFirst,
    Contact contact,
    String finalAddress) {

  public static final Texts SHIPPED =
      new Texts(
          "",
          Translated.NOTHING,
          Translated.NOTHING,
          Collections.emptySortedMap(),
          List.of(),
          false,
          new Contact("", "", ""),
          "");

  public Texts {
    workAreas = List.copyOf(workAreas);
    questions = said(questions);
  }

  /** As a Sheet keeps them: whom to ask and where to send are not asked of a trainer. */
  Texts onSheet() {
    return new Texts(
        learnerWord,
        legalReference,
        guidance,
        questions,
        workAreas,
        ratesFirst,
        new Contact("", "", ""),
        "");
  }

  /** The committee's wording of a question; blank where the shipped one stands. */
  public Question question(Topic topic) {
    return questions.getOrDefault(topic, Question.SHIPPED);
  }

  /** Only what is said, so that the same content is the same record. */
  private static SortedMap<Topic, Question> said(Map<Topic, Question> questions) {
    var said = new TreeMap<Topic, Question>();
    questions.forEach(
        (topic, question) -> {
          if (!question.blank()) {
            said.put(topic, question);
          }
        });
    return Collections.unmodifiableSortedMap(said);
  }
}
