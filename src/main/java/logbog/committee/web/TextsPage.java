package logbog.committee.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import logbog.committee.Draft;
import logbog.committee.Part;
import logbog.programmes.Texts;
import logbog.programmes.Topic;
import logbog.programmes.Translated;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where the texts around the goals are written.
 *
 * @param was the mark of the texts as the page was drawn
 */
public record TextsPage(Draft draft, Sent form, String was, Problems problems) implements Page {

  static TextsPage of(Draft draft) {
    var texts = draft.edition().texts();
    var form =
        new Filled()
            .put("learnerWord", texts.learnerWord())
            .put("guidance", texts.guidance().danish())
            .put("guidanceEnglish", texts.guidance().english())
            .put("legalReference", texts.legalReference().danish())
            .put("legalReferenceEnglish", texts.legalReference().english())
            .put("workAreas", lines(texts, Translated::danish))
            .put("workAreasEnglish", lines(texts, Translated::english))
            .put("contactName", texts.contact().name())
            .put("contactEmail", texts.contact().email())
            .put("contactPhone", texts.contact().phone())
            .put("finalAddress", texts.finalAddress())
            .tick("ratesFirst", texts.ratesFirst());
    for (var topic : Topic.values()) {
      var question = texts.question(topic);
      form.put("question-" + topic, question.text().danish())
          .put("question-" + topic + "-english", question.text().english())
          .put("help-" + topic, question.help().danish())
          .put("help-" + topic + "-english", question.help().english());
    }
    return new TextsPage(draft, form.sent(), Part.TEXTS.mark(draft.edition()), Problems.none());
  }

  /** What was typed stands; saved again, it takes the place of the colleague's. */
  static TextsPage overtaken(Draft now, Sent form) {
    return new TextsPage(
        now,
        form,
        Part.TEXTS.mark(now.edition()),
        Problems.at("guidance", "committee.overtaken", now.changedBy()));
  }

  /** One a line; no lines at all where none says anything. */
  private static String lines(Texts texts, Function<Translated, String> language) {
    return texts.workAreas().stream()
        .map(language)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return TextsNames.in(shell);
  }
}
