"""Readers of chats: what people wrote to each other, message by message, in the exports of several services."""
