package logbog.declarations.web;

import java.util.stream.Collectors;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.places.Schools;
import logbog.places.Staff;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A school's own list of addresses, from which an apprentice chooses who receives a declaration.
 */
@Controller
class OfferedAddressController {

  private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

  private final RequestPages pages;
  private final Schools schools;
  private final Staff staff;

  OfferedAddressController(RequestPages pages, Schools schools, Staff staff) {
    this.pages = pages;
    this.schools = schools;
    this.staff = staff;
  }

  /** A school's own list, a line each: the address, a tab, what it is for. */
  @GetMapping(path = "/erklaeringer/skoleadresser", produces = TEXT)
  ResponseEntity<String> list(@RequestParam(defaultValue = "") String school) {
    return ResponseEntity.ok(schools.named(school).map(this::lines).orElse(""));
  }

  /** The request form again with the school's list, and with the address chosen from it. */
  @PostMapping("/erklaeringer/ny/skoleadresser")
  ModelAndView choose(
      @AuthenticationPrincipal Viewer.Member apprentice,
      RequestForm form,
      @RequestParam(required = false) @Nullable String choose) {
    var chosen = EmailAddress.parse(choose).map(form::choosing).orElse(form);
    return Pages.show(pages.again(chosen));
  }

  private String lines(School school) {
    return staff.listOf(school).stream()
        .map(it -> it.address().value() + "\t" + it.note())
        .collect(Collectors.joining("\n"));
  }
}
