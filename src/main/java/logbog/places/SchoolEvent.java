package logbog.places;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What happens to a school's people and its list of addresses; each leaves a trail. */
sealed interface SchoolEvent extends Traced {

  String school();

  EmailAddress address();

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  @Override
  default Map<String, String> details() {
    return Map.of("school", school(), "address", address().value());
  }

  /** Someone is named no more. */
  record StaffEnded(UUID subject, Actor actor, String school, EmailAddress address)
      implements SchoolEvent {}

  /** Someone got another role or a last day: a new appointment in the place of the old. */
  record StaffChanged(
      UUID subject, Actor actor, String school, EmailAddress address, Map<String, String> details)
      implements SchoolEvent {}

  /** An address was written on the list, and asked whether it is the school's. */
  record SchoolAddressAdded(UUID subject, Actor actor, String school, EmailAddress address)
      implements SchoolEvent {}

  /** It was asked once more. */
  record SchoolAddressAskedAgain(UUID subject, Actor actor, String school, EmailAddress address)
      implements SchoolEvent {}

  /**
   * Its reader said yes.
   *
   * @param name as the reader typed it behind the mailed link, or as the owner is named
   */
  record SchoolAddressProven(
      UUID subject, Actor actor, String school, EmailAddress address, String name)
      implements SchoolEvent {

    @Override
    public Map<String, String> details() {
      return Map.of("school", school, "address", address.value(), "name", name);
    }
  }

  /** It was taken off the list. */
  record SchoolAddressEnded(UUID subject, Actor actor, String school, EmailAddress address)
      implements SchoolEvent {}
}
