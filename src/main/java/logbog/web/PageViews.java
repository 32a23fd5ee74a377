package logbog.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Draws pages with their templates, whole before the first byte is sent. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageViews implements ViewResolver {

  private final TemplateEngine engine;
  private final MessageSource messages;
  private final Contacts support;

  PageViews(TemplateEngine engine, MessageSource messages, Contacts support) {
    this.engine = engine;
    this.messages = messages;
    this.support = support;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    return name.endsWith(".jte") ? new PageView(name) : null;
  }

  private Shell shell(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var principal =
        request.getUserPrincipal() instanceof Authentication who ? who.getPrincipal() : null;
    return new Shell(
        messages,
        RequestContextUtils.getLocale(request),
        token == null ? NoToken.INSTANCE : token,
        principal instanceof Visitor visitor ? visitor : null,
        request.getRequestURI(),
        request.getQueryString(),
        support,
        engine);
  }

  /** One template, ready to be drawn. */
  private final class PageView implements View {

    private final String template;

    PageView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return MimeTypeUtils.TEXT_HTML_VALUE + ";charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var page = model == null ? null : model.get("page");
      var output = new Utf8ByteOutput();
      engine.render(
          template, Map.of("shell", shell(request), "page", page == null ? "" : page), output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      // In one piece: each of the many filters looks at every single write.
      response.getOutputStream().write(output.toByteArray());
    }
  }
}
