package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.people.Identities;
import logbog.people.People;
import logbog.places.Region;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.signin.OpenSession;
import org.junit.jupiter.api.Test;

/** Roles in the doctors' logbook: who gives which, what is delegated, and acting in one's own. */
@JourneyTest
record RolesTest(Clinic clinic, People people, Identities identities, OpenSession session) {

  @Test
  void anEducationLeadMakesANewSupervisorWhoMayApprove(Windows windows) {
    var cast = clinic.cast();
    var karen = windows.desk().with(session.of(cast.karen()));
    karen.open("/logbog").isOn("ClinicianFrontPage").follow("Brugere").sees("UsersPage");
    assertThat(karen.says()).contains("Lise Thorup", "Henrik Bast");
    karen.type("Navn, CPR-nummer", "Viggo Nyansat").press("Find").sees("UsersPage", "nobody");
    karen.follow("Opret en ny vejleder").sees("NewcomerPage");
    karen.press("Opret og send").sees("NewcomerPage", "rejected");
    karen.type("Navn", "Viggo Nyansat").type("E-mail", people.get(cast.bo().id()).email().value());
    karen.put("#mobile", "30 12 34 56").tick("Hovedvejleder").press("Opret og send");
    karen.sees("NewcomerPage", "known");
    assertThat(karen.says()).contains("kender allerede", "Bo Riis");
    karen.type("E-mail", "viggo-" + System.nanoTime() + "@laege.example");
    karen.put("#mobile", "+45" + (30_000_000 + System.nanoTime() % 9_000_000));
    karen.press("Opret og send").sees("UserPage", "supervisor");
    assertThat(karen.says())
        .contains("Hovedvejleder", "det er ikke delegeret", "Ikke oplyst endnu");
    karen.page().getByText("Delegér godkendelse").click();
    karen.press("Delegér til Viggo Nyansat").isOn("UserPage");
    assertThat(karen.says()).contains("Godkender enkelte kompetencer fra");
    karen.press("Tilbagekald delegeringen").isOn("UserPage");
    assertThat(karen.says()).contains("det er ikke delegeret");
    karen.page().locator("summary:has-text('Afslut rollen')").first().click();
    karen.press("Afslut som Hovedvejleder").sees("UserPage", "ended");
    assertThat(karen.says()).contains("Tidligere roller");
  }

  @Test
  void aSecretariatFindsByNumberAndCannotMakeASupervisor(Windows windows) {
    var cast = clinic.cast();
    var cpr = identities.open(cast.ole().id(), cast.ole(), "test");
    var inger = windows.phone().with(session.of(cast.inger())).open("/logbog/brugere");
    inger.type("Navn, CPR-nummer", cpr.written()).press("Find").sees("UsersPage", "found");
    assertThat(inger.page().url()).doesNotContain(cpr.value(), cpr.written());
    assertThat(inger.says()).contains("Ole Friis", cpr.masked()).doesNotContain(cpr.written());
    inger.follow("Ole Friis").sees("UserPage", "secretariat");
    inger.check("#role-SUPERVISOR").press("Giv Ole Friis rollen").sees("UserPage", "refused");
    assertThat(inger.says()).contains("Krydset giver derfor ingen rettigheder");
    inger.check("#purpose-IDENTIFICATION").press("Vis hele nummeret").sees("UserPage", "number");
    assertThat(inger.says()).contains(cpr.written());
    inger.open("/logbog/brugere/" + cast.ole().id()).isOn("UserPage");
    assertThat(inger.says()).doesNotContain(cpr.written());
    var palle = windows.phone().with(session.of(cast.palle()));
    palle.open("/logbog/brugere/" + cast.ole().id()).sees("UserPage", "other-region");
    assertThat(palle.says()).contains("hører til en anden region").doesNotContain(cpr.masked());
  }

  @Test
  void onesOwnRolesAreSwitchedInOneTapWithoutScriptToo(Windows windows) {
    var cast = clinic.cast();
    clinic.also(cast.karen().id(), Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH));
    var karen = windows.narrowWithoutScript().with(session.of(cast.karen()));
    karen.open("/logbog/profil").isOn("ProfilePage");
    assertThat(karen.says()).contains("Du arbejder som", "Alle roller", "Intet venter");
    karen.press("Skift til denne rolle").isOn("ClinicianFrontPage");
    karen.open("/logbog/brugere").isOn("ErrorPage");
    var desk = windows.desk().with(session.of(cast.karen())).open("/logbog/profil");
    desk.sees("ProfilePage").follow("English").isOn("ProfilePage");
    assertThat(new Danish().leftOn(desk.page())).isEmpty();
    desk.put("#mobile", "12").press("Save the mobile number").sees("ProfilePage", "rejected");
  }
}
