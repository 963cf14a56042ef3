package cn.fuban.conversation;

/** That somebody tapped a button of a card, by the ids of both. What it says is read from the card as it stands. */
public record CardTap(String card, String button) {}
