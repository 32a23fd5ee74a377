package logbog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in only where they are received, before anybody unpacks them: a file lies on the disk
 * before we can know who sent it, so only a few do at a time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FilesAtTheDoor extends OncePerRequestFilter {

  private static final int AT_A_TIME = 8;
  private static final long LARGEST = 65L << 20;

  private final List<String> paths;
  private final Semaphore turns = new Semaphore(AT_A_TIME);

  FilesAtTheDoor(List<Receives> receives) {
    this.paths = receives.stream().map(Receives::path).toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!bringsFiles(request)) {
      chain.doFilter(request, response);
    } else if (!paths.contains(request.getRequestURI())) {
      refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
    } else if (request.getContentLengthLong() > LARGEST) {
      refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
    } else if (!waited()) {
      refuse(HttpStatus.SERVICE_UNAVAILABLE, request, response);
    } else {
      try {
        unpack(request, response, chain);
      } finally {
        turns.release();
      }
    }
  }

  /** What cannot be unpacked is said here, before anybody reads half of it. */
  private static void unpack(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      request.setCharacterEncoding(
          StandardCharsets.UTF_8); // as every page of ours; no part says it
      request.getParts();
    } catch (IllegalStateException tooLarge) {
      refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
      return;
    } catch (ServletException | IOException | InvalidFileNameException garbled) {
      refuse(HttpStatus.BAD_REQUEST, request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean waited() {
    try {
      return turns.tryAcquire(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean bringsFiles(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/");
  }

  private static void refuse(
      HttpStatus status, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Unreadable.refuse(status.value(), request, response);
  }
}
