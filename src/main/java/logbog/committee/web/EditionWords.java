package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.programmes.Contact;
import logbog.programmes.Difference;
import logbog.programmes.Edition;
import logbog.programmes.Fact;
import logbog.programmes.Scale;
import logbog.programmes.Texts;
import logbog.programmes.Translated;
import logbog.web.Shell;

/** What two editions say besides their goals, in words that can be set side by side. */
record EditionWords(Shell shell) {

  /** A line for each thing; only what differs, unless all is asked for. */
  List<Line> of(Difference difference, boolean all) {
    var lines = new ArrayList<Line>();
    for (var fact : Fact.values()) {
      if (all || difference.facts().contains(fact)) {
        lines.add(
            Line.of(
                shell.text("committee.difference.fact." + fact),
                said(fact, difference.before()),
                said(fact, difference.after())));
      }
    }
    lines.removeIf(Line::blank);
    return lines;
  }

  private String said(Fact fact, Edition edition) {
    var texts = edition.texts();
    return switch (fact) {
      case PROGRAMME_NO -> "" + edition.programmeNo();
      case PROGRAMME_NAME -> edition.programmeName();
      case VERSION -> edition.version();
      case VALID_FROM -> shell.date(edition.validFrom());
      case AUDIENCE -> audience(edition);
      case SCALE -> scale(edition.scale());
      case LEARNER_WORD -> texts.learnerWord();
      case GUIDANCE -> both(texts.guidance());
      case LEGAL_REFERENCE -> both(texts.legalReference());
      case QUESTIONS -> questions(texts);
      case WORK_AREAS -> joined(texts.workAreas().stream().map(this::both));
      case RATES_FIRST -> shell.text("committee.difference.rates-first." + texts.ratesFirst());
      case CONTACT -> contact(texts.contact());
      case FINAL_ADDRESS -> texts.finalAddress();
    };
  }

  private String audience(Edition edition) {
    var everyone = edition.everyoneFrom();
    return everyone == null
        ? shell.text("committee.facts.audience.new")
        : shell.text("committee.audience.everyone", shell.date(everyone));
  }

  private String scale(Scale scale) {
    return joined(scale.levels().stream().map(level -> level(level, scale.reachedFrom())));
  }

  private String level(Scale.Level level, int reachedFrom) {
    var value = "" + level.value();
    var label = level.label().equals(value) ? value : value + " " + level.label();
    var reached = shell.text("committee.scale.reached.here");
    return label
        + " – "
        + both(level.words())
        + (level.value() == reachedFrom ? " (" + reached + ")" : "");
  }

  private String questions(Texts texts) {
    return joined(
        texts.questions().entrySet().stream()
            .map(
                asked ->
                    shell.text("committee.topic." + asked.getKey())
                        + ":\n"
                        + joined(
                            Stream.of(asked.getValue().text(), asked.getValue().help())
                                .map(this::both))));
  }

  private static String contact(Contact contact) {
    return joined(Stream.of(contact.name(), contact.email(), contact.phone()));
  }

  private String both(Translated text) {
    return text.english().isEmpty() ? text.danish() : text.danish() + " / " + text.english();
  }

  private static String joined(Stream<String> lines) {
    return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }
}
