package logbog.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The parts pages are made with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Contacts.class)
class Wiring implements WebMvcConfigurer {

  private final OnceArgument once;

  Wiring(OnceArgument once) {
    this.once = once;
  }

  /**
   * Templates are compiled with the build; with {@code jte.dev} they are read from the checkout and
   * follow edits.
   */
  @Bean
  static TemplateEngine templates(@Value("${jte.dev:false}") boolean dev) {
    if (dev) {
      return TemplateEngine.create(
          new DirectoryCodeResolver(Path.of("src/main/jte")),
          Path.of("target/jte-dev"),
          ContentType.Html);
    }
    var engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  @Bean
  static BaseUrl baseUrl(@Value("${logbog.base-url}") String url) {
    return new BaseUrl(URI.create(url.replaceAll("/+$", "")));
  }

  /**
   * All bundles of {@code messages/}, one pair a module. An unknown key is an error, never shown as
   * itself.
   */
  @Bean
  static MessageSource messageSource() throws java.io.IOException {
    var bundles =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*_da.properties");
    var source = new Texts();
    source.setBasenames(
        Arrays.stream(bundles)
            .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
            .map(name -> "messages/" + name.substring(0, name.length() - "_da.properties".length()))
            .toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Locale.of("da"));
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  /** Danish first, whatever the browser prefers; English is a click away and remembered. */
  @Bean
  static LocaleResolver localeResolver(BaseUrl baseUrl) {
    var resolver = new CookieLocaleResolver("lang");
    resolver.setDefaultLocale(Locale.of("da"));
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSecure(baseUrl.secure());
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }

  /** Each address answers in one way, whatever was asked for. */
  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
    negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(once);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var language =
        new LocaleChangeInterceptor() {
          @Override
          protected Locale parseLocaleValue(String value) {
            return Locale.of(value.equals("en") ? "en" : "da");
          }
        };
    language.setParamName("lang");
    language.setIgnoreInvalidLocale(true);
    language.setHttpMethods("GET");
    registry.addInterceptor(language);
  }
}
