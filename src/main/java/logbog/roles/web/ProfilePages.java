package logbog.roles.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.Identities;
import logbog.people.Mobile;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.roles.Holdings;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one's own profile together; it opens also to whom no role counts for. */
@Component
class ProfilePages {

  private final People people;
  private final Identities identities;
  private final Holdings holdings;
  private final Clock clock;

  ProfilePages(People people, Identities identities, Holdings holdings, Clock clock) {
    this.people = people;
    this.identities = identities;
    this.holdings = holdings;
    this.clock = clock;
  }

  ProfilePage of(Viewer.Clinician viewer) {
    return page(viewer, false, null, Problems.none());
  }

  ProfilePage ended(Viewer.Clinician viewer) {
    return page(viewer, true, null, Problems.none());
  }

  ProfilePage rejected(Viewer.Clinician viewer, String mobile, Problems problems) {
    return page(viewer, false, mobile, problems);
  }

  private ProfilePage page(
      Viewer.Clinician viewer, boolean ended, @Nullable String mobile, Problems problems) {
    var person = people.get(viewer.id());
    return new ProfilePage(
        viewer.id(),
        person.name(),
        person.email(),
        identities.masked(viewer.id()),
        identities.substitute(viewer.id()),
        viewer.active(),
        holdings.of(viewer.id()),
        LocalDate.ofInstant(clock.instant(), Shell.DENMARK),
        ended,
        mobile == null ? identities.mobile(viewer.id()).map(Mobile::written).orElse("") : mobile,
        problems);
  }
}
