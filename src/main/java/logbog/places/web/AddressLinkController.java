package logbog.places.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import logbog.places.AddressAnswers;
import logbog.places.AddressLink;
import logbog.places.DeadAddressLink;
import logbog.places.SchoolAddress;
import logbog.web.Network;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the reader of a mailbox says by a mailed link whether its address is the school's (V9). */
@Controller
@RequestMapping("/skoleadresse")
class AddressLinkController {

  private static final int MOST_DEAD = 60;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final AddressAnswers answers;
  private final Throttle throttle;

  AddressLinkController(AddressAnswers answers, Throttle throttle) {
    this.answers = answers;
    this.throttle = throttle;
  }

  @GetMapping("/nej")
  ModelAndView refused() {
    return Pages.show(new AddressLinkPage(null, null));
  }

  @GetMapping("/{link}")
  ModelAndView show(@PathVariable AddressLink link, HttpServletRequest request) {
    return Pages.show(new AddressLinkPage(link, asked(link, request)));
  }

  @PostMapping("/{link}")
  ModelAndView answer(
      @PathVariable AddressLink link,
      @RequestParam(defaultValue = "") String answer,
      Once once,
      HttpServletRequest request) {
    if (answer.equals("nej")) {
      return once.goTo(AddressLinkPage.REFUSED, () -> answers.refuse(link));
    }
    asked(link, request);
    return once.goTo(link.path(), () -> answers.prove(link));
  }

  /** Only links that are nobody's are counted, so that a school may open its own as often. */
  private SchoolAddress asked(AddressLink link, HttpServletRequest request) {
    var asked = answers.asked(link);
    if (asked.isEmpty()
        && !throttle.admits("address-link:" + Network.of(request), MOST_DEAD, WINDOW)) {
      throw new TooManyAttempts();
    }
    return asked.orElseThrow(DeadAddressLink::new);
  }
}
