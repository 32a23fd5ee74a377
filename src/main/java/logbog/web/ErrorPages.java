package logbog.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Every refusal and every failure as a page in plain words; details go to the log, never to the
 * page.
 */
@Controller
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages implements ErrorController {

  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
  private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 415, 429, 500, 503);

  @ExceptionHandler
  ModelAndView refused(Refusal refusal) {
    return Pages.show(new ErrorPage(refusal.status().value(), refusal.problem()), refusal.status());
  }

  /** A malformed id in a path names nothing. */
  @ExceptionHandler
  ModelAndView malformed(MethodArgumentTypeMismatchException wrong) {
    return page(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler
  ModelAndView malformed(ServletRequestBindingException wrong) {
    return page(HttpStatus.BAD_REQUEST);
  }

  /** Left to the security chain, which knows where to send people. */
  @ExceptionHandler
  ModelAndView denied(org.springframework.security.access.AccessDeniedException denied) {
    throw denied;
  }

  /** Cut off or garbled on the way, and said by the web server before {@link Unreadable} could. */
  @ExceptionHandler
  ModelAndView malformed(InvalidParameterException wrong) {
    return page(HttpStatus.BAD_REQUEST);
  }

  /**
   * Files that cannot be unpacked; {@link FilesAtTheDoor} refuses them first, but does not stand
   * before a page that tells what the web server itself refused. That stays what is told.
   */
  @ExceptionHandler
  ModelAndView garbled(MultipartException wrong, HttpServletRequest request) {
    var otherwise =
        wrong instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.BAD_REQUEST;
    return page(told(request, otherwise));
  }

  /** Headers and names of fields are looked at when they are read; the chain refuses these, too. */
  @ExceptionHandler
  ModelAndView rejected(org.springframework.security.web.firewall.RequestRejectedException wrong) {
    throw wrong;
  }

  /**
   * Null where whoever asked has gone: there is nobody to answer, and nothing failed here. An
   * answer that is half sent is broken off, and no page is put behind it: who gets half a file
   * knows it.
   */
  @ExceptionHandler
  @Nullable ModelAndView failed(Exception failure, HttpServletResponse response) throws Exception {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      log.debug("Whoever asked has gone", failure);
      return null;
    }
    if (response.isCommitted()) {
      log.error("An answer was broken off", failure);
      throw failure;
    }
    if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
      return page(known.getStatusCode());
    }
    if (DatabaseAway.isWhy(failure)) {
      log.warn("A request failed because the database does not answer: {}", failure.getMessage());
      return page(HttpStatus.SERVICE_UNAVAILABLE);
    }
    log.error("A request failed", failure);
    return page(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  /** What failed before or outside a controller. */
  @RequestMapping("${server.error.path:${error.path:/error}}")
  ModelAndView outside(HttpServletRequest request) {
    return page(told(request, HttpStatus.NOT_FOUND));
  }

  private static HttpStatusCode told(HttpServletRequest request, HttpStatusCode otherwise) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return code instanceof Integer status ? HttpStatusCode.valueOf(status) : otherwise;
  }

  private static ModelAndView page(HttpStatusCode status) {
    var worded =
        WORDED.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400;
    return Pages.show(
        new ErrorPage(status.value(), Problem.of("web.error." + worded + ".text")), status);
  }
}
