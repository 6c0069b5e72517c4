package vn.sovang.shared;

/** Work that must be done before the first request is answered; implementations say their place with {@code @Order}. */
public interface StartupStep {

    int MODELS = 10;
    int GRANTS = 20;
    int ACCOUNTS = 30;
    int ORGANISATION = 40;
    int CATALOGUE = 45;
    int SAMPLES = 50;

    void run();
}
