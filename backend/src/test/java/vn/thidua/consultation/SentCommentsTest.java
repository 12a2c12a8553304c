package vn.thidua.consultation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.problem.Problem;

class SentCommentsTest {

    private static final ConsultationSettings THREE_AN_HOUR = new ConsultationSettings() {
        @Override
        public int answerWithinWorkingDays() {
            return 5;
        }

        @Override
        public int commentsPerAddress() {
            return 3;
        }

        @Override
        public Duration commentWindow() {
            return Duration.ofHours(1);
        }
    };

    @Test
    void whoever_sends_too_many_waits_and_nobody_else_does() {
        SentComments sent = new SentComments(THREE_AN_HOUR);
        for (int i = 0; i < 3; i++) {
            sent.requireFew("192.0.2.1");
            sent.taken("192.0.2.1");
        }
        assertThatThrownBy(() -> sent.requireFew("192.0.2.1")).isInstanceOf(Problem.class);
        assertThatCode(() -> sent.requireFew("192.0.2.2")).doesNotThrowAnyException();
    }
}
