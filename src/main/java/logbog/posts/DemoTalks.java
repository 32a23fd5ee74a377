package logbog.posts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What happened in the elements of the demo's doctors: plans, talks, cards, employment. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoTalks {

  private final DemoStaff staff;
  private final Supervisors supervisors;
  private final TrainingPlans plans;
  private final Talks talks;
  private final Cards cards;
  private final Employments employments;
  private final RegionalProgrammes programmes;
  private final Curricula curricula;

  DemoTalks(
      DemoStaff staff,
      Supervisors supervisors,
      TrainingPlans plans,
      Talks talks,
      Cards cards,
      Employments employments,
      RegionalProgrammes programmes,
      Curricula curricula) {
    this.staff = staff;
    this.supervisors = supervisors;
    this.plans = plans;
    this.talks = talks;
    this.cards = cards;
    this.employments = employments;
    this.programmes = programmes;
    this.curricula = curricula;
  }

  void freja(Post post, LocalDate begun) {
    spread(post);
    var freja = staff.get("freja");
    var first = post.elements().getFirst().id();
    supervisors.name(staff.get("karen"), freja.id(), first, staff.get("henrik").id(), true);
    supervisors.name(staff.get("karen"), freja.id(), first, staff.get("lise").id(), false);
    talks.hold(
        staff.get("henrik"),
        freja.id(),
        first,
        Talk.Kind.INTRODUCTION,
        begun.plusDays(9),
        "Vi har talt om forventninger, vagtplan og de otte kompetencer her. Freja vil gerne i gang med modtagelsen af akutte patienter og ønsker feedback samme dag. Vi mødes hver anden torsdag.");
    plans.send(
        freja,
        freja.id(),
        first,
        """
        Jeg begynder med kompetence 1, 4 og 10, som stuegang og modtagelse giver mig hver dag.
        Kompetence 6 tager jeg med farmaceuten i uge 4. Kompetence 2 øver jeg i simulation.
        Henrik ser mig ved to indlæggelser om måneden, og vi følger op ved justeringssamtalen.""");
    employments.add(
        freja,
        new EmploymentFacts(
            begun,
            null,
            "Midtby Sygehus, Medicinsk Afdeling",
            "Læge i klinisk basisuddannelse",
            BigDecimal.valueOf(37)));
  }

  void jonas(Post post, LocalDate begun) {
    var jonas = staff.get("jonas");
    var only = post.elements().getFirst().id();
    supervisors.name(staff.get("grete"), jonas.id(), only, staff.get("grete").id(), true);
    talks.hold(
        staff.get("grete"),
        jonas.id(),
        only,
        Talk.Kind.INTRODUCTION,
        begun.plusDays(6),
        "Gennemgang af målbeskrivelsen. Jonas har egne tider fra uge 3.");
    talks.hold(
        staff.get("grete"),
        jonas.id(),
        only,
        Talk.Kind.ADJUSTMENT,
        begun.plusMonths(6),
        "Planen holder. Mere tid til børn: tirsdage med sundhedsplejersken.");
    plans.send(
        jonas, jonas.id(), only, "Konsultationer med video hver uge. Sygebesøg fra anden måned.");
  }

  void amina(Post post) {
    var amina = staff.get("amina");
    cards.attest(staff.get("karen"), amina.id(), post.elements().get(1).id(), "medicinsk-afdeling");
    cards.attest(staff.get("ole"), amina.id(), post.elements().get(2).id(), "akut-modtagelse");
    var last = post.elements().getLast();
    supervisors.name(staff.get("grete"), amina.id(), last.id(), staff.get("grete").id(), true);
    for (var kind : new Talk.Kind[] {Talk.Kind.INTRODUCTION, Talk.Kind.ADJUSTMENT}) {
      talks.hold(
          staff.get("grete"),
          amina.id(),
          last.id(),
          kind,
          last.from().plusMonths(kind == Talk.Kind.INTRODUCTION ? 0 : 14).plusDays(8),
          "");
    }
    employments.add(
        amina,
        new EmploymentFacts(
            post.employedOn(),
            null,
            "Lægehuset Havnegade og Midtby Sygehus",
            "Læge i hoveduddannelse, almen medicin",
            BigDecimal.valueOf(37)));
  }

  /** The first half of KBU's competences belongs to the first element, the rest to the second. */
  private void spread(Post post) {
    var curriculum = curricula.get(post.curriculum());
    var elements = new LinkedHashMap<CompetenceId, Integer>();
    var half = curriculum.competences().size() / 2;
    curriculum.competences().forEach(it -> elements.put(it.id(), elements.size() < half ? 1 : 2));
    programmes.publish(staff.get("inger"), curriculum.id(), curriculum.from(), elements);
  }
}
