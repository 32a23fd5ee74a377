package logbog.programmes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.places.CommitteeId;
import logbog.web.Contacts;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The programmes, their specialities and the goals of their editions. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Programmes {

  private final Register register;
  private final Specialities specialities;
  private final OtherNames names;
  private final Particulars particulars;
  private final PublicationRows publications;
  private final Editions editions;
  private final Forms forms;
  private final Sheets sheets;
  private final GoalPictures pictures;
  private final Lineages lineages;
  private final Contacts support;

  Programmes(
      Register register,
      Specialities specialities,
      OtherNames names,
      Particulars particulars,
      PublicationRows publications,
      Editions editions,
      Forms forms,
      Sheets sheets,
      GoalPictures pictures,
      Lineages lineages,
      Contacts support) {
    this.register = register;
    this.specialities = specialities;
    this.names = names;
    this.particulars = particulars;
    this.publications = publications;
    this.editions = editions;
    this.forms = forms;
    this.sheets = sheets;
    this.pictures = pictures;
    this.lineages = lineages;
    this.support = support;
  }

  /** Every speciality, by programme and name in Danish order; kept in memory. */
  public List<Speciality> specialities() {
    return specialities.all();
  }

  public Optional<Speciality> speciality(SpecialityId id) {
    return specialities.find(id);
  }

  /** A programme of the register. */
  public Optional<Programme> programme(ProgrammeId id) {
    return register.find(id);
  }

  /**
   * The specialities somebody may mean, by name, by another word or by a name it had; words like
   * praktik and oplæring say what kind of thing is meant and are left aside. All, for nothing
   * typed.
   */
  public List<Found> search(String typed) {
    return names.search(typed);
  }

  /** The programme of that number, where the register knows it. */
  public Optional<Programme> numbered(int number) {
    return register.numbered(number);
  }

  /** The programmes whose goals a committee writes, in Danish order. */
  public List<Programme> of(CommitteeId committee) {
    return register.of(committee);
  }

  /** As for an apprentice of no particular kind: the goals of every kind. */
  @Transactional
  public PinnedSheet pin(SpecialityId id, YearMonth begun, LocalDate periodEnd) {
    return pin(id, begun, periodEnd, null);
  }

  /**
   * The Sheet of a speciality: the newest edition of the version in force, and of that the goals
   * and items valid at the end of the period. A version is in force that was valid on the first of
   * the month the apprenticeship began, or is for everyone by the end of the period; of several the
   * latest, of none the earliest †. Stored under its hash in the caller's transaction, if it is
   * new.
   *
   * @param kind the kind of apprentice, asked where {@link #tellsKindsApart}
   * @throws NoGoalsYet when there are none
   * @throws NotFound when there is no such speciality
   */
  @Transactional
  public PinnedSheet pin(
      SpecialityId id, YearMonth begun, LocalDate periodEnd, @Nullable ApprenticeKind kind) {
    var speciality = specialities.find(id).orElseThrow(NotFound::new);
    var version =
        editions.inForce(id, begun, periodEnd).orElseThrow(() -> new NoGoalsYet(speciality.name()));
    var goals = version.goalsOn(periodEnd, kind);
    if (goals.isEmpty()) {
      throw new NoGoalsYet(speciality.name());
    }
    var form = version.form().or(() -> forms.newest(version.programmeNo())).orElse(Form.SHIPPED);
    return sheets.pin(
        form.sheet(version, goals, particulars.learnerWord(speciality.programme()), kind));
  }

  /**
   * Whether the edition in force has goals for some kinds of apprentice only, so that a request
   * must say which kind it is about.
   */
  public boolean tellsKindsApart(SpecialityId id, YearMonth begun, LocalDate periodEnd) {
    return editions.inForce(id, begun, periodEnd).filter(VersionGoals::tellsKindsApart).isPresent();
  }

  /**
   * What keeps an edition of this programme from being published: every flaw with its place, in the
   * order of the edition; none when it can be. A speciality counts when the programme has it.
   */
  public List<Flaw> flaws(ProgrammeId programme, Edition edition) {
    var names = specialities.namesIn(programme);
    var flaws =
        new ArrayList<>(
            EditionRules.flaws(edition, name -> names.contains(name.toLowerCase(Locale.ROOT))));
    flaws.addAll(pictures.flaws(edition));
    numbered(edition.programmeNo())
        .filter(other -> !other.id().equals(programme))
        .ifPresent(other -> flaws.addFirst(Flaw.numberTaken(edition, other)));
    return List.copyOf(flaws);
  }

  /** A Sheet once pinned; kept in memory, since it never changes. */
  public Sheet sheet(SheetHash hash) {
    return sheets.get(hash);
  }

  /** As {@link #sheet}, but empty for a name no Sheet has. */
  public Optional<Sheet> findSheet(SheetHash hash) {
    return sheets.find(hash);
  }

  /**
   * From which goals of one Sheet those of another come, as committees said when they published;
   * from those of the same number where nobody said anything. Kept in memory.
   */
  public Lineage lineage(SheetHash from, SheetHash to) {
    return lineages.between(from, to);
  }

  /** Whom to ask about the goals of this programme: the operator, where no one else is known. */
  public Contact contact(ProgrammeId programme) {
    return publications
        .contact(programme)
        .or(() -> particulars.contact(programme))
        .or(() -> forms.ofProgramme(programme).flatMap(Form::contact))
        .orElseGet(() -> new Contact(support.name(), support.email(), support.phone()));
  }

  /**
   * Where the final declarations of this programme go (V10), as its newest edition says, or else
   * the register; empty where nobody has said it.
   */
  public Optional<EmailAddress> finalAddress(ProgrammeId programme) {
    return publications
        .finalAddress(programme)
        .or(() -> particulars.finalAddress(programme))
        .flatMap(EmailAddress::parse);
  }
}
