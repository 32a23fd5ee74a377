package logbog.places.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import logbog.keys.Keys;
import logbog.places.AddressAnswers;
import logbog.places.AddressLink;
import logbog.places.DeadAddressLink;
import logbog.places.SchoolAddress;
import logbog.web.Network;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import logbog.web.Typed;
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

  private static final int NAME = 100;
  private static final int MOST_DEAD = 60;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final AddressAnswers answers;
  private final Throttle throttle;
  private final Keys keys;

  AddressLinkController(AddressAnswers answers, Throttle throttle, Keys keys) {
    this.answers = answers;
    this.throttle = throttle;
    this.keys = keys;
  }

  @GetMapping("/nej")
  ModelAndView refused() {
    return Pages.show(new AddressLinkPage(null, null, "", Problems.none()));
  }

  @GetMapping("/{link}")
  ModelAndView show(@PathVariable AddressLink link, HttpServletRequest request) {
    return Pages.show(new AddressLinkPage(link, asked(link, request), "", Problems.none()));
  }

  /**
   * What is not a clear answer is none: programs that read mail press buttons too, and no program
   * types a name.
   */
  @PostMapping("/{link}")
  ModelAndView answer(
      @PathVariable AddressLink link,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String name,
      Once once,
      HttpServletRequest request) {
    var asked = asked(link, request);
    if (answer.equals("nej")) {
      return once.goTo(AddressLinkPage.REFUSED, () -> answers.refuse(link));
    }
    var typed = new Typed();
    var stated = typed.line("name", name, NAME);
    if (!answer.equals("ja")) {
      typed.wrong("answer", "places.link.answer");
    }
    return typed.ok()
        ? once.goTo(link.path(), () -> answers.prove(link, stated))
        : Pages.rejected(new AddressLinkPage(link, asked, name, typed.problems()));
  }

  /** Only links that are nobody's are counted, so that a school may open its own as often. */
  private SchoolAddress asked(AddressLink link, HttpServletRequest request) {
    var asked = answers.asked(link);
    if (asked.isEmpty()) {
      var network = keys.token("places.address-link", Network.of(request));
      if (!throttle.admits("address-link:" + network, MOST_DEAD, WINDOW)) {
        throw new TooManyAttempts();
      }
    }
    return asked.orElseThrow(DeadAddressLink::new);
  }
}
