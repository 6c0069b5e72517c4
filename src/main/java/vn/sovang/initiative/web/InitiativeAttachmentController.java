package vn.sovang.initiative.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.AttachmentAccess;
import vn.sovang.document.AttachmentController;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;

/** Attachments of requests for recognition over HTTP. */
@RestController
@RequestMapping("/api/initiatives/{caseId}/attachments")
class InitiativeAttachmentController extends AttachmentController {

    InitiativeAttachmentController(Attachments attachments, AttachmentAccess access, Organisation organisation) {
        super("/api/initiatives", attachments, access, organisation);
    }
}
