"""The terminal interface: screens, dialogs and widgets that call one use-case and show what it gives."""
