package vn.sovang.casework;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.TaskDigest;

/** A task that expired or whose case was withdrawn is nobody's work any more: it leaves the digests. */
@ModelBean
class RetractTask implements TaskListener {

    private final TaskDigest digest;

    RetractTask(TaskDigest digest) {
        this.digest = digest;
    }

    @Override
    public void notify(DelegateTask task) {
        digest.taskGone(task.getId());
    }
}
