package logbog.declarations.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import logbog.web.Network;
import logbog.web.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns away a network that tries link after link that nobody mailed. Good links are never counted,
 * so a firm that shares one address may open as many as it gets. Counted in memory: opening a link
 * writes no row, and a node that forgets at a restart gives nothing away.
 */
@Component
class MadeUpLinks implements HandlerInterceptor, WebMvcConfigurer {

  static final int MOST = 600;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int NETWORKS = 50_000;

  private final Clock clock;
  private final Cache<String, Tries> networks = Caffeine.newBuilder().maximumSize(NETWORKS).build();

  MadeUpLinks(Clock clock) {
    this.clock = clock;
  }

  private record Tries(Instant since, int count) {

    private Tries more() {
      return new Tries(since, count + 1);
    }

    private boolean olderThan(Instant floor) {
      return since.isBefore(floor);
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/e/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var tries = networks.getIfPresent(Network.of(request));
    if (tries != null && tries.count() >= MOST && !tries.olderThan(floor())) {
      throw new TooManyAttempts();
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
      networks
          .asMap()
          .merge(
              Network.of(request),
              new Tries(clock.instant(), 1),
              (before, first) -> before.olderThan(floor()) ? first : before.more());
    }
  }

  private Instant floor() {
    return clock.instant().minus(WINDOW);
  }
}
