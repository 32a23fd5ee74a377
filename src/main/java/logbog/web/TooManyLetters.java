package logbog.web;

import org.springframework.http.HttpStatus;

/** More letters to typed addresses than one may ask for in a day. */
public class TooManyLetters extends Refusal {

  public TooManyLetters() {
    super(HttpStatus.TOO_MANY_REQUESTS, "web.too-many-letters");
  }
}
