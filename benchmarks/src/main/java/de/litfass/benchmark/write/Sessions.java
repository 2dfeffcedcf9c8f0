package de.litfass.benchmark.write;

import java.util.concurrent.atomic.AtomicInteger;

/** New sessions of the congress, each with a text of a kilobyte, in folders of two hundred. */
final class Sessions {

    private static final int IN_A_FOLDER = 200;
    private static final int FOLDERS = 100;
    private static final String CONGRESS = "ce317955-4626-5350-aaea-daa980d08226";
    private static final String TEXT = "<p>" + "Ein Satz über Städte, die voneinander lernen. ".repeat(20) + "</p>";

    private final EditingApi api;
    private final AtomicInteger made = new AtomicInteger();

    /** Makes the folders. */
    Sessions(EditingApi api) {
        this.api = api;
        for (int folder = 0; folder < FOLDERS; folder++) {
            api.createFolder("sessions", "/", folder(folder));
        }
    }

    private static String folder(int number) {
        return "geschrieben-" + number;
    }

    EditingApi.Draft create() {
        int number = made.getAndIncrement();
        return api.create("session", "/" + folder(number / IN_A_FOLDER % FOLDERS), content(number));
    }

    void createAndPublish() {
        api.publish(create());
    }

    private static String content(int number) {
        return """
                {"congress":"%s","slug":"geschrieben-%d","type":"other","title":"Geschrieben %2$d","description":"%s",\
                "start":"2026-04-28T04:00:00.000+02:00","end":"2026-04-28T04:30:00.000+02:00","titleStatus":"final",\
                "speakersStatus":"none","status":"planned","language":"de"}"""
                .formatted(CONGRESS, number, TEXT);
    }
}
