package logbog.programmes.web;

import jakarta.servlet.http.HttpServletResponse;
import logbog.programmes.GoalPictures;
import logbog.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the pictures of goals. One never changes, so a browser asks for it once. */
@Controller
class PictureController {

  private final GoalPictures pictures;

  PictureController(GoalPictures pictures) {
    this.pictures = pictures;
  }

  /** Opened by itself it is a file to be kept, and can do nothing. */
  @GetMapping("/billeder/{picture}")
  ResponseEntity<byte[]> show(@PathVariable("picture") String name, HttpServletResponse response) {
    var picture = pictures.find(name).orElseThrow(NotFound::new);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .body(picture.content());
  }
}
