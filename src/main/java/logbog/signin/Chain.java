package logbog.signin;

import jakarta.servlet.DispatcherType;
import logbog.web.BaseUrl;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * The one chain every request passes, on every port. What is not named here is denied; who is not
 * signed in gets no session.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CodePolicy.class)
class Chain {

  /** All that can be reached without signing in. */
  static final String[] PUBLIC = {
    "/",
    "/konto/**",
    "/login",
    "/adgangskode/**",
    "/home/otplogin/**",
    "/laege/**",
    "/e/**",
    "/laerested/**",
    "/papir/**",
    "/blanket/**",
    "/dev/mail/**",
    "/kontrol/**",
    "/skoleadresse/**",
    "/tilgaengelighed",
    "/uddannelser",
    "/specialer/**",
    "/billeder/**",
    "/dkfds/**",
    "/look/**"
  };

  static final String[] MEMBERS = {
    "/erklaeringer/**", "/indkaldelser/**", "/profil/**", "/laerepladsprojekt/**"
  };
  static final String[] OFFICES = {"/home/**", "/udvalg/**"};
  static final String[] CLINICIANS = {"/logbog/**"};

  @Bean
  SecurityFilterChain everyRequest(
      HttpSecurity http,
      SessionViewer viewers,
      SafeHeaders headers,
      WayIn wayIn,
      CookieCsrfTokenRepository csrf)
      throws Exception {
    return http.authorizeHttpRequests(
            routes ->
                routes
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(EndpointRequest.to("health", "prometheus"))
                    .permitAll()
                    .requestMatchers(PUBLIC)
                    .permitAll()
                    .requestMatchers(MEMBERS)
                    .hasAuthority(SessionViewer.MEMBER)
                    .requestMatchers(OFFICES)
                    .hasAuthority(SessionViewer.OFFICE)
                    .requestMatchers(CLINICIANS)
                    .hasAuthority(SessionViewer.CLINICIAN)
                    .anyRequest()
                    .denyAll())
        .headers(
            security ->
                security
                    .defaultsDisabled()
                    .addHeaderWriter(headers)
                    .withObjectPostProcessor(eagerly()))
        .csrf(protection -> protection.csrfTokenRepository(csrf))
        .securityContext(context -> context.securityContextRepository(viewers))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(RequestCacheConfigurer::disable)
        .exceptionHandling(e -> e.authenticationEntryPoint(wayIn).accessDeniedHandler(wayIn))
        .logout(
            logout ->
                logout
                    .logoutUrl("/logout")
                    .logoutSuccessHandler((request, response, who) -> WayIn.lead(response, "/")))
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * The token of a form waits in a cookie, so that a public page needs no session. Lax, because a
   * page opened from a mail must find it.
   */
  @Bean
  static CookieCsrfTokenRepository formTokens(BaseUrl baseUrl) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(baseUrl.cookie("logbog-csrf"));
    tokens.setCookieCustomizer(
        cookie -> cookie.path("/").httpOnly(true).secure(baseUrl.secure()).sameSite("Lax"));
    return tokens;
  }

  /**
   * The chain is one thing to watch; each of its fifteen filters by itself costs and tells nobody
   * anything.
   */
  @Bean
  static SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  /** Waiting until the answer begins would miss those that end at once, with nothing in them. */
  private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends HeaderWriterFilter> F postProcess(F filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }

  /** Malformed requests never reach a controller; they get the same headers as the rest. */
  @Bean
  static RequestRejectedHandler malformedRequests(SafeHeaders headers) {
    return (request, response, rejected) -> {
      headers.writeHeaders(request, response);
      response.sendError(HttpStatus.BAD_REQUEST.value());
    };
  }

  @Bean
  static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> threshold(
      SafeHeaders headers, MessageSource messages) {
    return server -> server.addEngineValves(new Threshold(headers, messages));
  }

  /** Says that nobody signs in through Spring's own user store, which would make up a user. */
  @Bean
  static AuthenticationManager noOtherWayIn() {
    return attempt -> {
      throw new ProviderNotFoundException("Nobody signs in this way");
    };
  }
}
