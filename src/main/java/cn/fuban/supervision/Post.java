package cn.fuban.supervision;

import cn.fuban.store.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one person has been told of supervision, and is to be told: by it nobody hears of it twice a day.
 *
 * @param told the last day on which something was said
 * @param pending what has happened since
 */
record Post(LocalDate told, List<News> pending) {
    static final RecordType<Post> TYPE = new RecordType<>("supervision-posts", Post.class);

    static final Post EMPTY = new Post(LocalDate.EPOCH, List.of());

    Post {
        pending = List.copyOf(pending);
    }

    Post with(News news) {
        List<News> all = new ArrayList<>(pending);
        all.removeIf(old -> old.item() == news.item() && old.kind() == news.kind());
        all.add(news);
        return new Post(told, all);
    }

    Post saidOn(LocalDate day) {
        return new Post(day, List.of());
    }
}
