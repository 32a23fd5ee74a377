package logbog.exchange;

import java.util.List;
import logbog.programmes.Scale;
import logbog.programmes.Texts;

/** The scale and the texts of an edition as JSON. */
final class FormJson {

  private FormJson() {}

  static Json scale(Scale scale) {
    return new Json()
        .put("levels", scale.levels().stream().map(FormJson::level).toList())
        .put("reachedFrom", scale.reachedFrom());
  }

  private static Json level(Scale.Level level) {
    return new Json()
        .put("value", level.value())
        .put("label", level.label())
        .put("words", level.words());
  }

  static Json texts(Texts texts) {
    var questions = new Json();
    texts
        .questions()
        .forEach(
            (topic, question) ->
                questions.put(
                    topic.name(),
                    new Json().put("text", question.text()).put("help", question.help())));
    return new Json()
        .put("learnerWord", texts.learnerWord())
        .put("legalReference", texts.legalReference())
        .put("guidance", texts.guidance())
        .put("questions", questions)
        .put("workAreas", areas(texts))
        .put("ratesFirst", texts.ratesFirst())
        .put(
            "contact",
            new Json()
                .put("name", texts.contact().name())
                .put("email", texts.contact().email())
                .put("phone", texts.contact().phone()))
        .put("finalAddress", texts.finalAddress());
  }

  private static List<Json> areas(Texts texts) {
    return texts.workAreas().stream()
        .map(area -> new Json().put("da", area.danish()).put("en", area.english()))
        .toList();
  }
}
