package logbog.programmes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.web.Contacts;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The programmes, their specialities and the goals of their editions. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Programmes {

  private final Specialities specialities;
  private final Particulars particulars;
  private final Editions editions;
  private final Forms forms;
  private final Sheets sheets;
  private final Contacts support;

  Programmes(
      Specialities specialities,
      Particulars particulars,
      Editions editions,
      Forms forms,
      Sheets sheets,
      Contacts support) {
    this.specialities = specialities;
    this.particulars = particulars;
    this.editions = editions;
    this.forms = forms;
    this.sheets = sheets;
    this.support = support;
  }

  /** Every speciality, by programme and name in Danish order; kept in memory. */
  public List<Speciality> specialities() {
    return specialities.all();
  }

  public Optional<Speciality> speciality(SpecialityId id) {
    return specialities.find(id);
  }

  /**
   * The Sheet of a speciality: the newest edition of the version in force on the first of the month
   * the apprenticeship began (if all are younger, of the earliest †), and of that the goals and
   * items valid at the end of the period. Stored under its hash in the caller's transaction, if it
   * is new.
   *
   * @throws NoGoalsYet when there are none
   * @throws NotFound when there is no such speciality
   */
  @Transactional
  public PinnedSheet pin(SpecialityId id, YearMonth begun, LocalDate periodEnd) {
    var speciality = specialities.find(id).orElseThrow(NotFound::new);
    var edition = editions.inForce(id, begun).orElseThrow(() -> new NoGoalsYet(speciality.name()));
    var goals = edition.goalsOn(periodEnd);
    if (goals.isEmpty()) {
      throw new NoGoalsYet(speciality.name());
    }
    var form = forms.newest(edition.programmeNo()).orElse(Form.SHIPPED);
    return sheets.pin(
        new Sheet(
            "" + edition.programmeNo(),
            edition.programmeName(),
            edition.version(),
            edition.speciality(),
            form.learnerWord().isEmpty()
                ? particulars.learnerWord(speciality.programme())
                : form.learnerWord(),
            goals,
            form.scale(),
            form.legalReference(),
            form.guidance()));
  }

  /**
   * What keeps an edition of this programme from being published: every flaw with its place, in the
   * order of the edition; none when it can be. A speciality counts when the programme has it.
   */
  public List<Flaw> flaws(ProgrammeId programme, Edition edition) {
    var names = specialities.namesIn(programme);
    return EditionRules.flaws(edition, name -> names.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** A Sheet once pinned; kept in memory, since it never changes. */
  public Sheet sheet(SheetHash hash) {
    return sheets.get(hash);
  }

  /** Whom to ask about the goals of this programme: the operator, where no one else is known. */
  public Contact contact(ProgrammeId programme) {
    return particulars
        .contact(programme)
        .or(() -> forms.ofProgramme(programme).flatMap(Form::contact))
        .orElseGet(() -> new Contact(support.name(), support.email(), support.phone()));
  }
}
