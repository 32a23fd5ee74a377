package logbog.summons.web;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityChoices;
import logbog.summons.LetterText;
import logbog.summons.NoSuchSummons;
import logbog.summons.Roster;
import logbog.summons.Summons;
import logbog.summons.Summonses;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the form of a summons in its states: begun, filled from a file, rejected, changed. */
@Component
class SummonsForms {

  private final Summonses summonses;
  private final Programmes programmes;
  private final MessageSource texts;

  SummonsForms(Summonses summonses, Programmes programmes, MessageSource texts) {
    this.summonses = summonses;
    this.programmes = programmes;
    this.texts = texts;
  }

  /**
   * @throws NoSuchSummons for who may not summon for any school
   */
  List<School> schools(Viewer.Office office) {
    var schools = summonses.schoolsOf(office);
    if (schools.isEmpty()) {
      throw new NoSuchSummons();
    }
    return schools;
  }

  SummonsFormPage begin(Viewer.Office office) {
    return filled(office, begun(office), Roster.NOBODY, Problems.none());
  }

  /** With the apprentices of a file, or of a list that was sent. */
  SummonsFormPage filled(Viewer.Office office, Typing typing, Roster roster, Problems problems) {
    return page(office, typing.listing(roster), roster, problems, null);
  }

  SummonsFormPage change(Viewer.Office office, Summons summons) {
    return changed(office, typed(summons), Problems.none(), summons);
  }

  SummonsFormPage changed(Viewer.Office office, Typing typing, Problems problems, Summons summons) {
    return page(office, typing, Roster.NOBODY, problems, summons);
  }

  /** A form begun: where declarations usually go, and the letter as we would write it. */
  Typing begun(Viewer.Office office) {
    var fields = new HashMap<String, String>();
    var receivers = summonses.receivers(office);
    for (int n = 0; n < receivers.size(); n++) {
      fields.put("contact" + (n + 1), receivers.get(n).value());
    }
    fields.put("letter", LetterText.proposal(texts));
    fields.put("when", "NOW");
    return new Typing(fields);
  }

  private SummonsFormPage page(
      Viewer.Office office,
      Typing typing,
      Roster roster,
      Problems problems,
      @Nullable Summons changing) {
    return new SummonsFormPage(
        typing,
        problems,
        roster.faults(),
        roster.notices(),
        schools(office),
        SpecialityChoices.of(programmes.specialities()),
        changing == null ? null : changing.id(),
        changing != null && summonses.tally(office, changing.id()).posted() > 0);
  }

  private Typing typed(Summons summons) {
    var plan = summons.plan();
    var fields = new HashMap<String, String>();
    fields.put("school", plan.institutionNo());
    fields.put("className", plan.className());
    fields.put("mainCourse", Integer.toString(plan.mainCourse()));
    fields.put("periodEnd", plan.periodEnd().toString());
    fields.put("schoolStart", plan.schoolStart().toString());
    var speciality = plan.speciality();
    if (speciality != null) {
      fields.put("speciality", speciality.toString());
      programmes
          .speciality(speciality)
          .ifPresent(it -> fields.put("programme", it.programme().toString()));
    }
    for (int n = 0; n < plan.contacts().size(); n++) {
      fields.put("contact" + (n + 1), plan.contacts().get(n).value());
    }
    fields.put("letter", plan.letter());
    ZonedDateTime at = summons.sendAt().atZone(Shell.DENMARK);
    fields.put("when", "NOW");
    fields.put("sendDate", at.toLocalDate().toString());
    fields.put("sendTime", at.toLocalTime().withSecond(0).withNano(0).toString());
    return new Typing(fields);
  }
}
