package cn.fuban.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {
    private final Directory directory = Directory.read(new ConfigFolder(Path.of("bot-config")));
    private final Names names = new Names(directory);

    @ParameterizedTest
    @CsvSource({
        "找张区长签字, zhangmingyuan zhanghuimin",
        "张副区长在吗, zhangmingyuan zhanghuimin",
        "陈区长, chenzhiyuan",
        "周区长, zhouzhengming",
        "请示一下周区长, zhouzhengming",
        "下周区长有空吗, chenzhiyuan",
        "周常务副区长, zhouzhengming",
        "王区长, wanglixin",
        "王局, wangxiulan wanghaitao wangrui",
        "王局长, wangxiulan wanghaitao wangrui",
        "王副局长, wangrui",
        "住建局王局长, wanghaitao wangrui",
        "民政局的王局, wangxiulan",
        "海涛局长, wanghaitao",
        "王海涛局长, wanghaitao",
        "吴主任, wuxiaofeng",
        "唐书记, tangguoping",
        "唐主任, tangguoping",
        "欧阳俊, ouyangjun",
    })
    void namesWithTitlesMeanAllWhoAreCalledSo(String text, String ids) {
        assertThat(peopleNamed(text)).containsExactlyInAnyOrder(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "刘洋, liuyang liuyang2",
        "财政局刘洋, liuyang",
        "交通局的刘洋, liuyang2",
        "张明, zhangming",
        "张明远, zhangmingyuan",
    })
    void aNameMeansAllNamesakesUnlessTheUnitIsSaid(String text, String ids) {
        assertThat(peopleNamed(text)).containsExactlyInAnyOrder(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "区长, chenzhiyuan",
        "常务副区长, zhouzhengming",
        "副区长, zhouzhengming zhangmingyuan zhanghuimin wanglixin zhaoguodong hejingyi",
        "住建局局长, wanghaitao",
        "住建局副局长, wangrui",
        "财政局长, huangdesheng",
        "发改委主任, luoyongqiang xieting",
        "公安局主任, hanlei leizhendong",
        "石梁镇书记, lichanghe",
        "青竹镇镇长, zhengxiaomei",
        "青竹镇书记, chenchangsheng",
        "锦屏街道党工委书记, tangguoping",
        "住建局主要负责人, wanghaitao",
        "住建局联络员, xujia",
        "住建局的分管副区长, zhangmingyuan",
        "分管住建局的副区长, zhangmingyuan",
        "政府办主任, wuxiaofeng",
        "政府办副主任, liujing sunjianping majun",
        "绩效办主任, gaozhenhua",
    })
    void aPostMeansItsHolder(String text, String ids) {
        assertThat(peopleNamed(text)).containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void whatIsSaidWithoutUnitIsOfTheSpeakersOwn() {
        Person staff = person("hubin");

        assertThat(peopleNamed("局长", staff)).containsExactly("wanghaitao");
        assertThat(peopleNamed("我们局长", staff)).containsExactly("wanghaitao");
        assertThat(peopleNamed("分管副区长", staff)).containsExactly("zhangmingyuan");
        assertThat(peopleNamed("联系副主任", staff)).containsExactly("liujing");
        assertThat(peopleNamed("办公室主任", staff)).containsExactlyInAnyOrder("wuxiaofeng", "xujia");
        assertThat(peopleNamed("办公室主任", person("lisiyuan"))).containsExactly("wuxiaofeng");
        assertThat(peopleNamed("联系副主任", person("hejingyi"))).containsExactly("majun");
        assertThat(unitsNamed("我们局", staff)).containsExactly("zhujian");
        assertThat(peopleNamed("局长", person("chenzhiyuan"))).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "住建局, zhujian",
        "区住房和城乡建设局, zhujian",
        "住房和城乡建设局, zhujian",
        "区住建局, zhujian",
        "巴州区住建局, zhujian",
        "府办, office",
        "区政府办公室, office",
        "区政府, government",
        "城管局, zhifa",
        "青竹镇, qingzhu",
        "区公安分局, gongan",
        "市公安局巴州区分局, gongan",
        "区目标绩效管理办公室, performance",
    })
    void aUnitIsKnownByAllItsNames(String text, String id) {
        assertThat(unitsNamed(text, person("lisiyuan"))).containsExactly(id);
    }

    @Test
    void severalNamesInOneSentenceAreAllFound() {
        String text = "财政局、住建局有文件送签，请王区长和刘洋到会";

        assertThat(names.in(text, person("lisiyuan")))
                .extracting(mention -> text.substring(mention.start(), mention.end()), Mention::isAmbiguous)
                .containsExactly(tuple("财政局", false), tuple("住建局", false), tuple("王区长", false), tuple("刘洋", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下周区长碰头会几点",
                "社区长期无人管",
                "园区长远规划",
                "市财政局来文",
                "区委书记",
                "人大常委会主任",
                "张镇长",
                "任何一个都行",
                "书记员",
                "明天下午三点开会",
            })
    void wordsThatOnlyLookLikeNamesNameNobody(String text) {
        assertThat(names.in(text, person("lisiyuan"))).isEmpty();
    }

    @Test
    void anyViceMayorIsNotViceMayorHe() {
        assertThat(peopleNamed("任何副区长都可以")).hasSize(6);
        assertThat(peopleNamed("其余局长", person("hubin"))).containsExactly("wanghaitao");
    }

    private List<String> peopleNamed(String text) {
        return peopleNamed(text, person("lisiyuan"));
    }

    private List<String> peopleNamed(String text, Person speaker) {
        return names.in(text, speaker).stream()
                .flatMap(mention -> mention.people().stream())
                .map(person -> person.id().value())
                .toList();
    }

    private List<String> unitsNamed(String text, Person speaker) {
        return names.in(text, speaker).stream()
                .flatMap(mention -> mention.units().stream())
                .map(unit -> unit.id().value())
                .toList();
    }

    private Person person(String id) {
        return directory.person(new StaffId(id)).orElseThrow();
    }
}
