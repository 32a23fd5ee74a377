package logbog.programmes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.intake.CsvRow;
import logbog.mail.EmailAddress;

/** Gathers the rows of a file of scale and form texts: {@code kind;value;label;words}. */
final class FormRows {

  private static final Set<String> TEXTS =
      Set.of(
          "learner_word",
          "legal_reference",
          "guidance",
          "contact_name",
          "contact_email",
          "contact_phone");

  private final List<RatingLevel> scale = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  void add(CsvRow row) {
    switch (row.line("kind", 20)) {
      case "level" -> level(row);
      case "text" -> text(row);
      default -> row.wrong("kind", "programmes.form-kind");
    }
  }

  int levels() {
    return scale.size();
  }

  Form form() {
    return new Form(
        List.copyOf(scale),
        said("learner_word"),
        said("legal_reference"),
        said("guidance"),
        said("contact_name"),
        said("contact_email"),
        said("contact_phone"),
        null,
        null);
  }

  private String said(String name) {
    return texts.getOrDefault(name, "");
  }

  /** Levels stand in the order of the file, which is how they are shown. */
  private void level(CsvRow row) {
    var value = (short) row.number("value", 0, 99);
    if (scale.stream().anyMatch(other -> other.value() == value)) {
      row.wrong("value", "programmes.level-twice", "" + value);
    }
    scale.add(new RatingLevel(value, row.line("label", 20), row.line("words", 200)));
  }

  private void text(CsvRow row) {
    var name = row.line("value", 40);
    var words = row.lines("words", 2000);
    if (!TEXTS.contains(name)) {
      row.wrong(
          "value", "programmes.form-text", String.join(", ", TEXTS.stream().sorted().toList()));
    } else if (texts.put(name, words) != null) {
      row.wrong("value", "programmes.text-twice", name);
    }
    if (name.equals("learner_word") && !LearnerWord.known(words)) {
      row.wrong("words", "programmes.learner-word");
    }
    if (name.equals("contact_email") && EmailAddress.parse(words).isEmpty()) {
      row.wrong("words", "programmes.email");
    }
  }
}
