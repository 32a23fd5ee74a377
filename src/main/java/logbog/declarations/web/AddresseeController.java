package logbog.declarations.web;

import java.util.function.Consumer;
import logbog.declarations.Addressees;
import logbog.declarations.AlreadyInvited;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationId;
import logbog.declarations.OwnAddress;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who a request goes to: new links, righted addresses, links called off. */
@Controller
@RequestMapping("/erklaeringer/{id}")
class AddresseeController {

  private final Addressees addressees;
  private final DeclarationPages pages;
  private final AddressQuestions questions;

  AddresseeController(Addressees addressees, DeclarationPages pages, AddressQuestions questions) {
    this.addressees = addressees;
    this.pages = pages;
    this.questions = questions;
  }

  @PostMapping("/invitationer")
  ModelAndView invite(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      AddressForm form,
      Once once) {
    return withAddress(
        apprentice, id, form, once, address -> addressees.invite(apprentice, id, address));
  }

  @PostMapping("/invitationer/{invitation}/link")
  ModelAndView resend(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @PathVariable InvitationId invitation,
      Once once) {
    return done(once, id, () -> addressees.resend(apprentice, id, invitation));
  }

  @PostMapping("/invitationer/{invitation}/adresse")
  ModelAndView replace(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @PathVariable InvitationId invitation,
      AddressForm form,
      Once once) {
    return withAddress(
        apprentice,
        id,
        form,
        once,
        address -> addressees.replace(apprentice, id, invitation, address));
  }

  @PostMapping("/invitationer/{invitation}/lukning")
  ModelAndView revoke(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @PathVariable InvitationId invitation,
      Once once) {
    return done(once, id, () -> addressees.revoke(apprentice, id, invitation));
  }

  @PostMapping("/kontakter/adresse")
  ModelAndView replaceContact(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      AddressForm form,
      Once once) {
    var wrong = EmailAddress.parse(form.wrong());
    return withAddress(
        apprentice,
        id,
        form,
        once,
        right -> addressees.replaceContact(apprentice, id, wrong.orElse(right), right));
  }

  private ModelAndView withAddress(
      Viewer.Member apprentice,
      DeclarationId id,
      AddressForm form,
      Once once,
      Consumer<EmailAddress> act) {
    var address = EmailAddress.parse(form.address());
    if (address.isEmpty()) {
      return rejected(apprentice, id, form, "declarations.address.wrong");
    }
    var doubtful = questions.about(apprentice, field(form), form);
    if (!doubtful.isEmpty()) {
      return Pages.rejected(pages.of(apprentice, id).rejected(form.asked(), doubtful));
    }
    try {
      return done(once, id, () -> act.accept(address.get()));
    } catch (AlreadyInvited twice) {
      return rejected(apprentice, id, form, twice.problem().key());
    } catch (OwnAddress own) {
      return rejected(apprentice, id, form, own.toThem());
    }
  }

  private static ModelAndView done(Once once, DeclarationId id, Runnable act) {
    return once.goTo(
        () -> {
          act.run();
          return "/erklaeringer/" + id;
        });
  }

  private ModelAndView rejected(
      Viewer.Member apprentice, DeclarationId id, AddressForm form, String problem) {
    return Pages.rejected(
        pages.of(apprentice, id).rejected(form, Problems.at(field(form), problem)));
  }

  private static String field(AddressForm form) {
    return "address-" + (form.row() == null ? "" : form.row());
  }
}
