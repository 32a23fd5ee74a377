package logbog.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form is read into what its record declares; every other name that was sent ({@code kind[0]},
 * {@code kind.x}) is left alone.
 */
@ControllerAdvice
class FormsAsDeclared {

  @InitBinder
  void declared(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
  }
}
