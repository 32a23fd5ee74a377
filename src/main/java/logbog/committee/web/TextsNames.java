package logbog.committee.web;

import java.util.Map;
import logbog.programmes.Topic;
import logbog.web.Shell;

/** The texts around the goals by the names their fields bear on the page. */
final class TextsNames {

  private TextsNames() {}

  static Map<String, String> in(Shell shell) {
    var names =
        new Names(shell)
            .put("guidance", "committee.texts.guidance")
            .english("guidanceEnglish", "committee.texts.guidance")
            .put("legalReference", "committee.texts.legal")
            .english("legalReferenceEnglish", "committee.texts.legal")
            .put("learnerWord", "committee.texts.learner")
            .put("workAreas", "committee.texts.areas.danish")
            .put("workAreasEnglish", "committee.texts.areas.english")
            .put("contactName", "committee.texts.contact.name")
            .put("contactEmail", "committee.texts.contact.email")
            .put("contactPhone", "committee.texts.contact.phone")
            .put("finalAddress", "committee.texts.final");
    for (var topic : Topic.values()) {
      names
          .put("question-" + topic, "committee.texts.question")
          .english("question-" + topic + "-english", "committee.texts.question")
          .put("help-" + topic, "committee.texts.help")
          .english("help-" + topic + "-english", "committee.texts.help");
    }
    return names.byField();
  }
}
