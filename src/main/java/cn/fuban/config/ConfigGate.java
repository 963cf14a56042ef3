package cn.fuban.config;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Lets the application start only with a configuration that has no problems. */
record ConfigGate(ConfigFolder folder, List<ConfigCheck> checks) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        pass();
    }

    /** @throws ConfigInvalid with all problems, when there is any */
    void pass() {
        checks.forEach(check -> check.check(folder.problems()));
        folder.reportUnknownKeys();
        List<Problem> problems = folder.problems().all();
        if (!problems.isEmpty()) {
            throw new ConfigInvalid(problems);
        }
    }
}
