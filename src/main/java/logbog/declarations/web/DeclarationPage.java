package logbog.declarations.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.declarations.Contact;
import logbog.declarations.DeclarationFile;
import logbog.declarations.Invitation;
import logbog.declarations.Status;
import logbog.mail.Delivery;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * One declaration as its apprentice sees it: where it stands, what happens next, who was asked and
 * what became of each letter.
 *
 * @param beside what other modules have to say about it
 * @param form what was typed in the form that was rejected, by field
 */
public record DeclarationPage(
    DeclarationFile file, List<Page> beside, AddressForm form, Problems problems) implements Page {

  static DeclarationPage of(DeclarationFile file, List<Page> beside) {
    return new DeclarationPage(file, beside, AddressForm.none(), Problems.none());
  }

  DeclarationPage rejected(AddressForm typed, Problems wrong) {
    return new DeclarationPage(file, beside, typed, wrong);
  }

  public Status status() {
    return file.declaration().status();
  }

  public boolean open() {
    return status().open();
  }

  /** Whether anyone has stated a name: before that it is called back, after it cancelled. */
  public boolean named() {
    return file.invitations().stream().anyMatch(i -> i.namedAt() != null);
  }

  /** The newest letter with a link to this trainer. */
  public @Nullable Delivery linkLetter(Invitation invitation) {
    return newest(invitation.id().value(), "declarations.invitation", invitation.address().value());
  }

  /** The newest notice to this school address. */
  public @Nullable Delivery notice(Contact contact) {
    return newest(
        file.declaration().id().value(),
        "declarations.completed.school",
        contact.address().value());
  }

  /** The last day the newest open link works; null when none is open. */
  public @Nullable LocalDate linksUntil() {
    return file.invitations().stream()
        .filter(Invitation::open)
        .map(this::linkUntil)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The last day this link works: it ends with the first moment of the next. */
  public LocalDate linkUntil(Invitation invitation) {
    return invitation.expiresAt().minusSeconds(1).atZone(Shell.DENMARK).toLocalDate();
  }

  /** The address that passed this invitation on, if one did. */
  public @Nullable String passedOnBy(Invitation invitation) {
    var from = invitation.handedOnFrom();
    var giver = from == null ? null : file.passedOnBy().get(from);
    return giver == null ? null : giver.value();
  }

  /** The fields that can be rejected, by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "reason",
        shell.text("declarations.one.revise.reason"),
        "address-" + form.row(),
        shell.text(
            "more".equals(form.row())
                ? "declarations.one.more.address"
                : "declarations.one.change.new"));
  }

  public List<Contact> contacts() {
    return file.contacts().stream().filter(c -> c.until() == null).toList();
  }

  public List<Contact> formerContacts() {
    return file.contacts().stream().filter(c -> c.until() != null).toList();
  }

  private @Nullable Delivery newest(UUID about, String kind, String to) {
    Delivery newest = null;
    for (var delivery : file.deliveries()) {
      if (delivery.about().equals(about)
          && delivery.kind().equals(kind)
          && delivery.to().value().equals(to)) {
        newest = delivery;
      }
    }
    return newest;
  }
}
