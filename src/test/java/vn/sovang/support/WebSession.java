package vn.sovang.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A person signed in through the login page, as a browser is; can send what a browser would never send. */
public final class WebSession {

    private final String base;
    private final String account;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private WebSession(String base, String account) {
        this.base = base;
        this.account = account;
    }

    /** Nobody: a browser that has not signed in. */
    public static WebSession anonymous(String base) {
        return new WebSession(base, null);
    }

    /** Signs in with the demo's password. */
    public static WebSession of(String base, String account) throws IOException, InterruptedException {
        return of(base, account, "demo");
    }

    public static WebSession of(String base, String account, String password) throws IOException, InterruptedException {
        WebSession session = new WebSession(base, account);
        session.signIn(account, password);
        session.send(HttpRequest.newBuilder()
                .uri(session.uri("/camunda/app/tasklist/default/"))
                .GET());
        return session;
    }

    /** Through the login page, in the session there is. */
    public HttpResponse<String> signIn(String account, String password) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder().uri(uri("/login")).GET());
        String form = "username=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                + "&_csrf=" + cookie("SOVANG-XSRF");
        return send(HttpRequest.newBuilder()
                .uri(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public String account() {
        return account;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Accept", "application/json")
                .GET());
    }

    /** Sends JSON to the engine's REST API with the engine's own token against forged requests. */
    public HttpResponse<String> engine(String method, String path, String json)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri("/camunda/api/engine/engine/default" + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", "vi")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Sends JSON to our API without the token against forged requests. */
    public HttpResponse<String> forged(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Submits a form of ours as the page would. */
    public HttpResponse<String> form(String path, String fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .uri(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + cookie("SOVANG-XSRF"))));
    }

    /** Uploads a file with a form of ours as the page would. */
    public HttpResponse<String> upload(String path, String fileName, byte[] content)
            throws IOException, InterruptedException {
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

    /** Sends any request with the cookies of the session. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public URI uri(String path) {
        return URI.create(base + path);
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
