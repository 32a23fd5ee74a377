package logbog.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * A form is read into what its record declares; every other name that was sent ({@code kind[0]},
 * {@code kind.x}) is left alone. Said once to what binds: an {@code @InitBinder} would be made anew
 * for each request. The operator's commands answer no requests and have nothing that binds.
 */
@Component
@ConditionalOnWebApplication
class FormsAsDeclared implements SmartInitializingSingleton {

  private final RequestMappingHandlerAdapter handlers;

  FormsAsDeclared(RequestMappingHandlerAdapter handlers) {
    this.handlers = handlers;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (handlers.getWebBindingInitializer() instanceof ConfigurableWebBindingInitializer binding) {
      binding.setDeclarativeBinding(true);
    } else {
      throw new IllegalStateException("Nothing binds forms");
    }
  }
}
