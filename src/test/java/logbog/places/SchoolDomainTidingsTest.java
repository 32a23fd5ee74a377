package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;

/** An apprentice's own address at a school often ends with the education. */
@ModuleTest
record SchoolDomainTidingsTest(People people, Campuses campuses, SchoolAddressRows rows) {

  @Test
  void whoseAddressIsAtASchoolIsWarned() {
    campuses.with("kontor@slutskolen.example");
    assertThat(told("liv@slutskolen.example"))
        .singleElement()
        .asString()
        .contains("liv@slutskolen.example");
    assertThat(told("liv@hjemme.example")).isEmpty();
  }

  @Test
  void aMailHouseOpenToAllIsNoSchool() {
    campuses.with("lilleskole@gmail.com");
    assertThat(told("liv@gmail.com")).isEmpty();
  }

  private List<Object> told(String address) {
    var liv = new Viewer.Member(people.add("Liv Lund", EmailAddress.of(address)), "Liv Lund");
    return List.copyOf(new SchoolDomainTidings(people, rows).of(liv).stream().toList());
  }
}
