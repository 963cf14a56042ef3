package cn.fuban.config;

import java.time.ZoneId;

/**
 * The district that this installation serves, from {@code bot.yaml}.
 *
 * @param id short and ASCII; tags every key in Redis
 * @param name as staff read it
 * @param zone in which dates and office hours are meant
 */
public record District(String id, String name, ZoneId zone) {

    static District read(ConfigFolder folder) {
        ConfigNode bot = folder.file("bot.yaml");
        ConfigNode district = bot.child("district");
        String id = district.text("id");
        if (!id.matches("[a-z0-9-]*")) {
            district.problem("id", "district id \"" + id + "\" must be of a-z, 0-9 and '-' only, such as \"bazhou\"");
        }
        return new District(id, district.text("name"), bot.zone("zone"));
    }
}
