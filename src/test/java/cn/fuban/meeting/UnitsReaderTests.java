package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.deadline.Care.Owes;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsReaderTests {
    private static final Person SECRETARY =
            Office.DIRECTORY.person(new StaffId(Office.LI)).orElseThrow();

    private final UnitsReader reader = new UnitsReader(new Names(Office.DIRECTORY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            送签:住建局、财政局大改;报区委:民政局                         | sign zhujian, revise caizheng, report minzheng
            送签的单位是住建局、财政局,住建局要大改;报区委的是民政局      | sign caizheng, revise zhujian, report minzheng
            住建局和财政局要送签,都要大改                                 | revise zhujian, revise caizheng
            住建局、财政局都要大改                                        | revise zhujian, revise caizheng
            大改的是住建局                                                | revise zhujian
            送签的有发改局,不用大改                                       | sign fagai
            住建局要大改,财政局不用                                       | revise zhujian, sign caizheng
            住建局送签大改,民政局报区委                                   | revise zhujian, report minzheng
            没有要送签的,报区委:民政局                                    | report minzheng
            住建局既要送签,也要报区委                                     | sign zhujian, report zhujian
            水利局那个文件要重大修改                                      | revise shuili
            报区委民政局                                                  | report minzheng
            """)
    void whoHasToDoWhat(String text, String expected) {
        String read = reader.read(text, SECRETARY, Instant.EPOCH).given().stream()
                .map(given -> word(given.as()) + " " + given.unit())
                .collect(Collectors.joining(", "));

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有", "都没有", "没有要送签的", "没有需要送签的,也没有报区委的", "不用报区委"})
    void nothingToDo(String text) {
        assertThat(reader.read(text, SECRETARY, Instant.EPOCH).none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"送签:组织部, 组织部", "报区委的有组织部和民政局, 组织部"})
    void whatIsNoUnitOfOursIsAskedFor(String text, String name) {
        assertThat(reader.read(text, SECRETARY, Instant.EPOCH).unclear()).containsExactly(name);
    }

    private static String word(Owes as) {
        return switch (as) {
            case SIGNING_UNITS -> "sign";
            case REVISING_UNITS -> "revise";
            case REPORTING_UNITS -> "report";
            case PLANNER, OPERATORS, RECEIVER, OTHERS -> throw new AssertionError(as);
        };
    }
}
