package logbog.signin;

import java.util.Map;
import logbog.Browser;
import logbog.Browser.Answer;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Someone at a company who signs in with a code, and the browser they do it in. */
record Office(String email, Browser browser, Letters letters) {

  static Office known(MockMvcTester http, Letters letters) {
    return new Office(FamiliarAddresses.fresh("karen"), new Browser(http), letters);
  }

  /** The same address in another browser. */
  Office elsewhere(MockMvcTester http) {
    return new Office(email, new Browser(http), letters);
  }

  Answer ask() {
    return ask("/home/otplogin");
  }

  Answer ask(String page) {
    browser.open(page);
    var answer = browser.send("/home/otplogin", Map.of("email", email));
    browser.open("/home/otplogin/kode");
    return answer;
  }

  ReceivedMail mail() {
    letters.deliver();
    return letters.lastTo(email);
  }

  int mails() {
    letters.deliver();
    return letters.to(email).size();
  }

  Answer type(String code) {
    return browser.send("/home/otplogin/kode", Map.of("code", code));
  }

  /** A code that is not the one mailed. */
  Answer typeWrong() {
    return type(mail().code().equals("0000") ? "0001" : "0000");
  }

  boolean isIn() {
    return browser.cookie("logbog") != null;
  }

  /** Guesses wrong as often as one flow allows. */
  void spendTheBudget() {
    ask();
    for (int i = 0; i < Flow.TRIES; i++) {
      typeWrong();
    }
  }
}
