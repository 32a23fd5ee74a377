package logbog.declarations.web;

import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks about an address while it is typed; it is sent in a body, so that no log keeps it. */
@Controller
class AddressCheckController {

  private final AddressQuestions questions;

  AddressCheckController(AddressQuestions questions) {
    this.questions = questions;
  }

  /** The address that was probably meant, or nothing. */
  @PostMapping(
      path = "/erklaeringer/adressetjek",
      produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
  ResponseEntity<String> check(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String school) {
    return ResponseEntity.ok(
        questions.meant(apprentice, address, school, null).map(EmailAddress::value).orElse(""));
  }
}
