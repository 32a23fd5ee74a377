package logbog.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;

/**
 * How the provider is spoken to: eight calls at a time, none longer than a few seconds, no answer
 * larger than a quarter of a megabyte, none that leads elsewhere.
 */
@Component
class OidcCalls implements ClientHttpRequestInterceptor {

  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(5);
  static final int LARGEST = 256 * 1024;

  private final Semaphore places = new Semaphore(8);
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ClientHttpRequestFactory factory() {
    var calls = new JdkClientHttpRequestFactory(client);
    calls.setReadTimeout(TO_ANSWER);
    return new InterceptingClientHttpRequestFactory(calls, List.of(this));
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    if (!places.tryAcquire()) {
      throw new IOException("Too many calls at once");
    }
    try (var answer = execution.execute(request, body)) {
      return Read.all(answer);
    } finally {
      places.release();
    }
  }

  private record Read(
      HttpStatusCode getStatusCode, String getStatusText, HttpHeaders getHeaders, byte[] body)
      implements ClientHttpResponse {

    private static Read all(ClientHttpResponse answer) throws IOException {
      var body = answer.getBody().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        throw new IOException("The answer is too large");
      }
      return new Read(answer.getStatusCode(), answer.getStatusText(), answer.getHeaders(), body);
    }

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(body);
    }

    @Override
    public void close() {}
  }
}
