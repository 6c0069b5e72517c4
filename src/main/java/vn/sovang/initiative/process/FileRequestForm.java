package vn.sovang.initiative.process;

import org.springframework.stereotype.Component;
import vn.sovang.casework.StartForm;
import vn.sovang.initiative.FilingDesk;

/** The request for recognition, filed from Tasklist. */
@Component
class FileRequestForm implements StartForm {

    private final FilingDesk desk;

    FileRequestForm(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String processKey() {
        return RecognitionNames.INITIATIVE_RECOGNITION;
    }

    @Override
    public String file(String json, String account) {
        return desk.file(json, account).id();
    }
}
