// The desk in the browser: htmx swaps parts, these modules add keys, drafts, the palette and what is live.
import "./session.js";
import "./dialogs.js";
import "./digits.js";
import "./drafts.js";
import "./composer.js";
import "./helping.js";
import "./files.js";
import "./guide.js";
import "./standards.js";
import "./waiting.js";
import "./questions.js";
import "./list.js";
import "./keys.js";
import "./palette.js";
import "./live.js";
import "./calls.js";
import "./presence.js";
