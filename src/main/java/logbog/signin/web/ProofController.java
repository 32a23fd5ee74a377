package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.signin.Accounts;
import logbog.signin.Caller;
import logbog.signin.DeadLink;
import logbog.signin.LinkToken;
import logbog.signin.MemberSignIn;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a mailed link proves an address: opening it shows a button, pressing the button proves. */
@Controller
class ProofController {

  private final Accounts accounts;
  private final MemberSignIn signIn;

  ProofController(Accounts accounts, MemberSignIn signIn) {
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @GetMapping("/konto/bekraeft/{link}")
  ModelAndView show(@PathVariable LinkToken link) {
    var proof = accounts.proof(link).orElseThrow(DeadLink::new);
    return Pages.show(new ProofPage(link, proof.email().value()));
  }

  @PostMapping("/konto/bekraeft/{link}")
  ModelAndView prove(@PathVariable LinkToken link, Once once) {
    return once.goTo(
        () -> {
          accounts.prove(link);
          return "/login?besked=proven";
        });
  }

  /** The letter again, for one who gave the right password to an unproven account. */
  @PostMapping("/konto/brev")
  ModelAndView again(@RequestParam(defaultValue = "") String offer, HttpServletRequest request) {
    signIn.mailAgain(offer, Caller.of(request));
    return Pages.goTo("/konto/sendt");
  }
}
