package logbog.people;

import java.io.Serializable;
import java.security.Principal;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.web.Visitor;

/**
 * The one asking: the principal of a session. What it may see is asked of the database at every
 * request, never kept here.
 */
public sealed interface Viewer extends Visitor, Principal, Serializable {

  /** Who this is in the audit trail. */
  Actor actor();

  /** Someone with an account: so far, an apprentice. */
  record Member(PersonId id, String displayName) implements Viewer {

    @Override
    public String getName() {
      return id.toString();
    }

    @Override
    public String home() {
      return "/";
    }

    @Override
    public Actor actor() {
      return new Actor(Actor.Kind.PERSON, id.toString());
    }
  }

  /** A school's or company's address, proven by a one-time code (V9). */
  record Office(String address) implements Viewer {

    public EmailAddress email() {
      return new EmailAddress(address);
    }

    @Override
    public String getName() {
      return address;
    }

    @Override
    public String displayName() {
      return address;
    }

    @Override
    public String home() {
      return "/home";
    }

    @Override
    public Actor actor() {
      return new Actor(Actor.Kind.OFFICE, address);
    }
  }

  /**
   * Someone of the medical track, a doctor in training, too.
   *
   * @param active the one role they act in now (M2); what it still allows is asked at every request
   */
  record Clinician(PersonId id, String displayName, GrantId active) implements Viewer {

    @Override
    public String getName() {
      return id.toString();
    }

    @Override
    public String home() {
      return "/logbog";
    }

    @Override
    public Actor actor() {
      return new Actor(Actor.Kind.PERSON, id.toString());
    }
  }
}
