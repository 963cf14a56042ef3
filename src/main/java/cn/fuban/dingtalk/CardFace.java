package cn.fuban.dingtalk;

import java.util.Map;

/**
 * What a card shows to the people of one audience, as the values of the template's variables.
 *
 * @param common what everybody sees
 * @param personal what each person sees besides, by staff id: the buttons
 */
record CardFace(Map<String, String> common, Map<String, Map<String, String>> personal) {}
