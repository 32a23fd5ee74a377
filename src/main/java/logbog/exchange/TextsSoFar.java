package logbog.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import logbog.programmes.Contact;
import logbog.programmes.Question;
import logbog.programmes.Texts;
import logbog.programmes.Topic;
import logbog.programmes.Translated;

/** The texts of an edition while its rows are read. */
final class TextsSoFar {

  private final Map<RowKind, Translated> said = new EnumMap<>(RowKind.class);
  private final TreeMap<Topic, Question> questions = new TreeMap<>();
  private final List<Translated> workAreas = new ArrayList<>();
  private boolean ratesFirst;

  void take(RowKind kind, RowReading row, Places places) {
    switch (kind) {
      case WORK_AREA -> {
        places.part(null, "workArea", workAreas.size(), row.spot());
        workAreas.add(row.translated());
      }
      case RATES_FIRST -> ratesFirst = true;
      case QUESTION, HELP -> question(kind, row, places);
      default -> {
        places.field(field(kind), row.spot());
        said.put(kind, row.translated());
      }
    }
  }

  private void question(RowKind kind, RowReading row, Places places) {
    var named = row.text(Column.KEY);
    var topic = Arrays.stream(Topic.values()).filter(it -> it.name().equals(named)).findFirst();
    if (topic.isEmpty()) {
      row.wrong(Column.KEY.title(), "exchange.topic", named);
      return;
    }
    places.field(kind.title() + "." + named, row.spot());
    var before =
        questions.getOrDefault(topic.get(), new Question(Translated.NOTHING, Translated.NOTHING));
    questions.put(
        topic.get(),
        kind == RowKind.HELP
            ? new Question(before.text(), row.translated())
            : new Question(row.translated(), before.help()));
  }

  Texts texts() {
    return new Texts(
        danish(RowKind.LEARNER_WORD),
        of(RowKind.LEGAL_REFERENCE),
        of(RowKind.GUIDANCE),
        questions,
        workAreas,
        ratesFirst,
        new Contact(
            danish(RowKind.CONTACT_NAME),
            danish(RowKind.CONTACT_EMAIL),
            danish(RowKind.CONTACT_PHONE)),
        danish(RowKind.FINAL_ADDRESS));
  }

  /** As a flaw names it. */
  private static String field(RowKind kind) {
    return switch (kind) {
      case LEARNER_WORD -> "learnerWord";
      case LEGAL_REFERENCE -> "legalReference";
      case CONTACT_NAME -> "contact.name";
      case CONTACT_EMAIL -> "contact.email";
      case CONTACT_PHONE -> "contact.phone";
      case FINAL_ADDRESS -> "finalAddress";
      default -> kind.title();
    };
  }

  private Translated of(RowKind kind) {
    return said.getOrDefault(kind, Translated.NOTHING);
  }

  private String danish(RowKind kind) {
    return of(kind).danish();
  }
}
