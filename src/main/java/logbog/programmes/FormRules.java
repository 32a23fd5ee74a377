package logbog.programmes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import logbog.mail.EmailAddress;

/** What the scale and the texts of an edition must be before it can be published. */
final class FormRules {

  private static final int MOST_WORK_AREAS = 60;

  private final Scale scale;
  private final Texts texts;
  private final Flaws flaws;

  FormRules(Edition edition, Flaws flaws) {
    this.scale = edition.scale();
    this.texts = edition.texts();
    this.flaws = flaws;
  }

  void check() {
    levels();
    texts();
    workAreas(texts.workAreas());
  }

  private void levels() {
    var levels = scale.levels();
    if (levels.size() < 2) {
      flaws.add(Place.EDITION, "scale", "programmes.few-levels");
    }
    var before = -1;
    for (int i = 0; i < levels.size(); i++) {
      var place = Place.part(i);
      var level = levels.get(i);
      if (level.value() < 0 || level.value() > 99) {
        flaws.add(place, "level.value", "web.field.number", 0, 99);
      } else if (level.value() <= before) {
        flaws.add(place, "level.value", "programmes.flaw.levels-rise", level.value(), before);
      }
      before = Math.max(before, level.value());
      flaws.line(place, "level.label", level.label(), 20);
      flaws.text(place, "level.words", level.words(), 200);
    }
    if (!scale.holds(scale.reachedFrom())) {
      flaws.add(Place.EDITION, "reachedFrom", "programmes.flaw.no-level", scale.reachedFrom());
    }
  }

  private void texts() {
    if (!texts.learnerWord().isEmpty() && !LearnerWord.known(texts.learnerWord())) {
      flaws.add(Place.EDITION, "learnerWord", "programmes.learner-word");
    }
    flaws.optionalText(Place.EDITION, "legalReference", texts.legalReference(), Flaws.TEXT);
    flaws.optionalText(Place.EDITION, "guidance", texts.guidance(), Flaws.TEXT);
    texts
        .questions()
        .forEach(
            (topic, question) -> {
              flaws.optionalText(Place.EDITION, "question." + topic, question.text(), Flaws.LINE);
              flaws.optionalText(Place.EDITION, "help." + topic, question.help(), Flaws.TEXT);
            });
    flaws.optionalLine(Place.EDITION, "contact.name", texts.contact().name(), 200);
    address("contact.email", texts.contact().email());
    flaws.optionalLine(Place.EDITION, "contact.phone", texts.contact().phone(), 40);
    address("finalAddress", texts.finalAddress());
  }

  private void workAreas(List<Translated> areas) {
    if (areas.size() > MOST_WORK_AREAS) {
      flaws.add(Place.EDITION, "workAreas", "programmes.flaw.too-many", MOST_WORK_AREAS);
    }
    Set<String> before = new HashSet<>();
    for (int i = 0; i < areas.size(); i++) {
      flaws.text(Place.part(i), "workArea", areas.get(i), 200);
      if (!before.add(areas.get(i).danish().strip())) {
        flaws.add(Place.part(i), "workArea", "programmes.flaw.area-twice", areas.get(i).danish());
      }
    }
  }

  private void address(String field, String address) {
    if (!address.isEmpty() && EmailAddress.parse(address).isEmpty()) {
      flaws.add(Place.EDITION, field, "programmes.email");
    }
  }
}
