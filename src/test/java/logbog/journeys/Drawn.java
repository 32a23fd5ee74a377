package logbog.journeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Lets the journeys know which page was drawn, and see one while the database is away. */
@TestConfiguration(proxyBeanMethods = false)
class Drawn {

  /** Bears the name of the page's template. */
  static final String HEADER = "x-drawn";

  /** Answers as if the database did not. */
  static final String AWAY = "/look/away";

  @Bean
  static BeanPostProcessor named() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return name.endsWith("PageViews") ? new Naming((ViewResolver) bean) : bean;
      }
    };
  }

  @Bean
  static FilterRegistrationBean<?> away() {
    var filter =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              throw new DataAccessResourceFailureException("", new SQLException("", "57P02"));
            });
    filter.addUrlPatterns(AWAY);
    return filter;
  }

  private record Naming(ViewResolver views) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String template, Locale language) throws Exception {
      var view = views.resolveViewName(template, language);
      return view == null ? null : new NamingView(template, view);
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }
  }

  private record NamingView(String template, View view) implements View {

    @Override
    public @Nullable String getContentType() {
      return view.getContentType();
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      response.setHeader(HEADER, template.replaceAll(".*/|\\.jte", ""));
      view.render(model, request, response);
    }
  }
}
