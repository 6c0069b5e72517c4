package vn.sovang.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A person signed in through the login page, as a browser is; can send what a browser would never send. */
final class WebSession {

    private final PackagedApplication application;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private WebSession(PackagedApplication application) {
        this.application = application;
    }

    static WebSession of(PackagedApplication application, String account) throws IOException, InterruptedException {
        WebSession session = new WebSession(application);
        session.send(HttpRequest.newBuilder().uri(session.uri("/login")).GET());
        String form = "username=" + account + "&password=demo&_csrf=" + session.cookie("SOVANG-XSRF");
        session.send(HttpRequest.newBuilder()
                .uri(session.uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        session.send(HttpRequest.newBuilder()
                .uri(session.uri("/camunda/app/tasklist/default/"))
                .GET());
        return session;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Accept", "application/json")
                .GET());
    }

    /** Sends JSON to the engine's REST API with the engine's own token against forged requests. */
    HttpResponse<String> engine(String method, String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri("/camunda/api/engine/engine/default" + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", "vi")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Sends JSON to our API without the token against forged requests. */
    HttpResponse<String> forged(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Submits a form of ours as the page would. */
    HttpResponse<String> form(String path, String fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + cookie("SOVANG-XSRF"))));
    }

    /** Uploads a file with a form of ours as the page would. */
    HttpResponse<String> upload(String path, String fileName, byte[] content) throws IOException, InterruptedException {
        String boundary = "----limit";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-SOVANG-XSRF", cookie("SOVANG-XSRF"))
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(application.url(path));
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
