package logbog.exchange;

import java.util.ArrayList;
import java.util.TreeMap;
import logbog.programmes.Contact;
import logbog.programmes.Question;
import logbog.programmes.Scale;
import logbog.programmes.Texts;
import logbog.programmes.Topic;
import logbog.programmes.Translated;

/** The scale and the texts of an edition from JSON. */
final class FormReading {

  private FormReading() {}

  static Scale scale(Node scale, Places places) {
    var levels = new ArrayList<Scale.Level>();
    for (var level : scale.list("levels")) {
      places.part(null, "level", levels.size(), level.spot());
      levels.add(
          new Scale.Level(
              level.number("value", 99), level.text("label"), level.translated("words")));
    }
    places.field("reachedFrom", scale.spot());
    return new Scale(levels, scale.number("reachedFrom", 99));
  }

  static Texts texts(Node texts, Places places) {
    var areas = new ArrayList<Translated>();
    for (var area : texts.list("workAreas")) {
      places.part(null, "workArea", areas.size(), area.spot());
      areas.add(
          area.json().isObject()
              ? new Translated(area.text("da"), area.text("en"))
              : Translated.danish(area.text()));
    }
    return new Texts(
        texts.text("learnerWord"),
        texts.translated("legalReference"),
        texts.translated("guidance"),
        questions(texts.of("questions")),
        areas,
        texts.json().path("ratesFirst").asBoolean(false),
        new Contact(
            texts.of("contact").text("name"),
            texts.of("contact").text("email"),
            texts.of("contact").text("phone")),
        texts.text("finalAddress"));
  }

  private static TreeMap<Topic, Question> questions(Node questions) {
    var read = new TreeMap<Topic, Question>();
    for (var topic : Topic.values()) {
      if (questions.has(topic.name())) {
        var question = questions.of(topic.name());
        read.put(topic, new Question(question.translated("text"), question.translated("help")));
      }
    }
    for (var name : questions.json().propertyNames()) {
      if (read.keySet().stream().noneMatch(topic -> topic.name().equals(name))) {
        questions.wrong(name, "exchange.topic", name);
      }
    }
    return read;
  }
}
